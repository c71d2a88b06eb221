/**
 * Given names, as evidence that a capitalised phrase names a person, and of which gender. A name stands here when its
 * bearers in the news are nearly all of one gender; names borne by both are in `EITHER`. Left out are names that are
 * more often a word, a place or a surname where two capitalised words meet: Will (kept under EITHER would call
 * "Will Congress" a person), May, Hope, Faith, Chase, China, Paris, Brooklyn, Asia, India, Washington.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  words(`
Aaliyah Abby Abigail Ada Adele Adelaide Adele Adriana Adrienne Agatha Agnes Agnieszka Ai Aicha Aida Aigul Aileen Ailsa Aimee Aisha Aishwarya
Aiko Akiko Alana Alanna Alba Alejandra Alena Alessandra Alessia Alexandra Alexandria Alexia Alice Alicia Alina Alisha Alison Allison Allyson Alma
Althea Alva Alyona Alyssa Amal Amalia Amanda Amani Amara Amelia Amelie Amina Aminata Amira Amrita Amy Ana Anabel Anahita Anais Anastasia Andrea
Anette Angela Angelica Angelina Angelique Angie Anita Anja Anjali Ann Anna Annabel Annabelle Annalena Annalisa Anne Annegret Annette Annika Anouk
Antoinette Antonella Antonia Anushka Anya Aparna April Arabella Ariana Arianna Arlene Arundhati Asha Ashley Asma Asmaa Astrid Athena Aubrey Audrey
Augusta Aung Aurelia Aurora Ava Avril Ayako Ayesha Aylin Aysha Ayumi Azadeh Barbara Beata Beatrice Beatriz Becky Belinda Benedetta Benita Bernadette
Bernice Bertha Bess Beth Bethan Bethany Betsy Bettina Betty Beverley Beverly Bianca Birgit Birgitta Blanca Blanche Bonnie Bridget Bridgette Brigid
Brigitte  Brittany Bronagh Bronwen Bronwyn Bryony Candace Candice  Carina Carla Carlotta Carly Carmel Carmela Carmen Carol Carola Carole 
Caroline Carolyn Carrie Cassandra Cassidy Cate Caterina Catherine Cathleen Cathy Catriona Cecile Cecilia Celeste Celestine Celia Celine Chandra
Chantal  Charlene Charlotte Charmaine Chelsea Cherie Cheryl Chiara Chika Chimamanda Chloe Chrissy Christa Christiane Christina Christine Chrystia
Ciara Cindy Claire Clara Clare Clarissa Claudette Claudia Clementine Cleo Colette Colleen Connie Constance Consuelo Cora Coretta Corinna Corinne Cornelia
Cressida Cristina Cynthia Dagmar Daisy Dana Danica Daniela Daniella Danielle Daphne Darlene  Deanna Debbie Deborah Debra Deena Deirdre Delia Denise
Desiree Despina Diana Diane Dianne Dina Dinah Dionne Dolores Dominika Donatella Donna Dora Doreen Doris Dorothea Dorothy Dunja  Edith Edna
Edwina Effie Eileen Eilidh Eimear Ekaterina Elaine Elba Eleanor Elena Eleni Eleonora Elfriede Elin Elinor Elisa Elisabeth Elise Elissa Eliza Elizabeth
Elke Ella Ellen Ellie Eloise Elsa Elsie Elspeth Elvira Emilia Emilie Emily Emma Emmanuelle Emmeline Enid Erica Erika Erin Erna Ernestine Esme Esmeralda
Esperanza Estela Estelle Esther Etsuko Eugenia Eugenie Eunice Eva Evangelina Eve Evelina Evelyn Evgenia Ewa Fabiola Farah Farida Fatima Fatimah Fatma
Fatou Felicia Felicity Fernanda Fiona Fionnuala Flavia Fleur Flora Frances Francesca Francoise Françoise Freda Frederica Frida Frieda Fumiko Gabriela
Gabriella Gabrielle Gail Galina Gayle Gaynor Geena Gemma Genevieve Geneviève Georgette Georgiana Georgina Geraldine Germaine Gertrude Ghislaine Gianna
Gillian Gina  Ginny Giorgia Giovanna Gisela Giselle Gita Gitanjali Giulia Giuliana Gladys Glenda Glenys Gloria Golda Grace Gracie Graciela Greta
Gretchen Griselda Gudrun Guadalupe Gulnara Gwen Gwendolyn Gwyneth Hadiza Hala Haley Halima Hana Hanan Hanna Hannah Harriet Hattie Hayley Hazel Heather
Hedda Hedwig Heidi Heike Helen Helena Helene Helga Helle Henrietta Hermione Hettie Hilary Hilda Hildegard Hillary Hina Hiroko Holly  Huda Ibtisam
Ida Ilana Ilhan Ilona Ilse Imelda Imogen Ines Inés Inga Ingeborg Ingrid Inmaculada Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isha Ishani
Isla Isobel Itziar Ivana Ivanka Ivonne Ivy Izabela Jacinda Jacinta Jackie Jaclyn Jacqueline Jada Jahanara Jana Jane Janelle Janet Janice Janine Jasmin
Jasmine Jayne Jean Jeanette Jeanine Jeanne Jeannie Jekaterina Jemima Jen Jenna Jennie Jennifer Jenny Jess Jessica Jill Jillian Jo Joan Joana Joann
Joanna Joanne Jocelyn Jodi Jodie Johanna Jolene Josefina Josephine Josette Joyce Juana Juanita Judith Judy Julia Juliana Julianne Julie Juliet Julieta
Juliette Julija Junko June Justine Kajsa Kalpana Kamala Kanako Kara Karen Karin Karina Karla Karolina Kasia Katarina Katarzyna Kate Katerina Katharina
Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Katy Katya Kavita Kay Kayla Kazuko Keiko Keira Kellie Kelsey Kemi Kendra Kerstin
Keyu Khadija Kiki Kimberley Kimberly Kinga Kiran Kirsten Kirstie Kirsty Kirstjen Kitty Komal Kristalina Kristen Kristi Kristin Kristina Kristine Ksenia Kyoko
Kyra Laila Lakshmi Lana Lara Larissa Latifa Latoya Laura Laurel Lauren Laurence Laverne Lavinia Layla Lea Leah Leanne Leila Lena Leonie Leonora Leslye Leticia
Letitia Letizia Leyla Liana Libby Lidia Liesl Lila Lilian Liliana Lillian Lily Lina Linda Lindiwe Lindsay Lindsey  Ling Lisa Lisbeth Lise Lisette Liv Livia Liz
Liza Lizzie Lizzy Lois Lola Loretta Lori Lorna Lorraine Lottie Lotte Louisa Louise Lourdes Lubna Lucia Luciana Lucie Lucille Lucinda Lucretia Lucy Ludmila
Luisa Lupita Luz Lydia Lyn Lynda Lynette Lynn Lynne Mabel Madalena Maddie Madeleine Madeline Madhuri Madison Mae Maeve Magda Magdalena Maggie Maha Maia
Maija Maire Mairead Maisie Maja Malala Malia Malika Malina Mamie Mandy Manuela Mara Marcela Marcella Marcia Margaret Margarita Margery Margherita Margit
Margo Margot Margrethe Marguerite Maria María Mariah Mariam Mariama Marian Mariana Marianne Mariya Marie Mariella Marietta Marika Marilyn Marina 
Marisa Marisol Marissa Marit Marjorie Marla Marlene Marsha Marta Martha Marthe Martina Mary Maryam Maryann Matilda Maud Maude Maura Maureen Mavis
Maxine Maya Mayumi Meera Meg Megan Meghan Meher Mei Melania Melanie Melba Melinda Melissa Melody Mercedes Meredith Merle Meryl Mette Mia Michaela
Michele Michèle Michelle Michiko Mildred Milena Millicent Millie Mimi Mina Mindy Minerva Minnie Mira Miranda Mireille Mirella Miriam Misha Misty Mitsuko Moira Molly Mona
Monica Mónica Monika Monique Montserrat Morag Moya Muriel Myra Myriam Myrna Myrtle Nadezhda Nadia Nadine Nadja Naomi Narges Nargis Natalia Natalie
Natalya Natasha Nathalie Nawal Nazanin Neera Neha Nell Nellie Ngozi Niamh Nichola Nicole Nicola Nigella Nigora Nikki Nila Nilufar Nina Nirmala Nita
Niamh Noemi Noor Nora Noreen Norma Nuala Nur Octavia Odette Odile Ofelia Oksana Olena Olesya Olga Olive Olivia Oluwaseun Olympia Oonagh Ophelia Oprah Orla
Ottilie Padma Paloma Pam Pamela Paola Parveen Pat  Patricia Patrizia Patsy Patti Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Penny Perpetua
Petra Philippa Phoebe  Phyllis Pia Pilar Pippa Polly Poonam Portia  Preeti Pria Priscilla Priti Priya Priyanka Prudence Queenie Rachael Rachel
Radhika Raisa Ramona Rana Rania Raquel Rashida Rebecca Rebekah Reem Regina Reiko Rena Renata Renate Renee Renée Reshma Rhea Rhiannon Rhoda Rhona Rhonda Ria Rihanna
Rita Roberta Robyn Rochelle Roisin Róisín Romina Roopa Rosa Rosalba Rosalia Rosalie Rosalind Rosalyn Rosamund Rosanna Rosario Roseanne  Rosemary Rosie Rosita
Roslyn Rowena Roxana Roxane Roxanne Ruby Rukhsana Ruth Ruthie Sabina Sabine Sabrina Sadia Sadie Safiya Saima Sakura Sally Salma Samantha Samar Samira Sana Sandra
Sandrine Sandy Sangeeta Sanna Sara Sarah Saoirse Saskia Savannah Savita Sayaka Selena Selina Selma Serena Setsuko Shabana Shabnam Shahida Shakira Shania Shannon Shanta
Sharon Shauna Shazia Sheela Sheena Sheila Shelly Sheri Sherry Shirin Shirley Shobha Shreya Siân Sian Sibylle Sibyl Sienna Sigrid Silke Silvana Silvia Simona Simone Sinead
Sinéad Siobhan Siobhán Siri Sissel Smriti Snezana Sofia Sofía Solange Sonal Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stefania Stefanie Stella
Stephanie Stina Su Subhadra Sue Sujata Sunita Susan Susana Susanna Susannah Susanne Sushma Susie Suzanne Suzette Suzy Svetlana Swati Sybil Sylvia Sylvie
Tabitha Tahira Takako Tamar Tamara Tamika Tammy Tamsin Tania Tanja Tanya Tara Tarana Tasha Tatiana Tatyana Tawakkol Temitope Teresa Teri Terri Tess Tessa Thandiwe Thelma Theodora
Theresa Therese Thérèse Thi Thuy Tiffany Tilda Tilly Tina Toni Tomoko Tonya Tracey Tracy Tricia Trina  Trish Trisha Trudy Tulsi Ulla Ulrike  Ursula
Usha Uta Ute Uzma Valentina Valeria Valerie Valérie Vanessa Vasundhara Veena Vera Verity Veronica Veronika Véronique Vesna Vicki Vickie Vicky  Vidya
Vigdis Viktoria Viola Violet Violeta Virginie Viviana Vivian Vivien Vivienne Vlasta Wafa Wanda Wangari Wendy Wenche Whitney Whoopi Wilhelmina Wilma
Winifred Winnie Winona Xenia Ximena Xiomara Yael Yasmeen Yasmin Yasmina Yasuko Yelena Yetunde Yevgenia Yoko Yolanda Yoshiko Yuki Yukiko Yulia Yuliya Yumi Yuriko
Yvette Yvonne Zahra Zainab Zanele Zara Zaynab Zeinab Zelda Zena Zita Zoe Zoë Zoya Zsuzsanna Zuzana
`),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  words(`
Aaron Abbas Abdel Abdelaziz Abdelfattah Abdi Abdirahman Abdou Abdoulaye Abdul Abdulaziz Abdullah Abe Abel Abhijit Abhishek Abiy Abraham Abu Achim Adalberto Adam Adebayo Adel
Adnan Adolf Adolfo Adolphe Agustin Agustín Ahmad Ahmed Ahmet Ajay Ajit Akbar Akhil Akio Akira Akshay  Alain Alan Alasdair Alastair Albert Alberto Aldo Alec Alejandro
Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alexis Alf Alfonso Alfred Alfredo  Alistair Alister Allan Allen
Aloysius Alphonse Alvaro Álvaro Alvin Amadou Amir Amit Amitabh Amos Anand Anatole Anatoly Anders Andre André Andreas Andrei Andrej Andres Andrés Andrew Andrey Andrzej
Andy Angelo Angus Anibal Anil Anselm Anthony Antoine Anton Antonin Antonio António Antony Anupam Anwar  Ari Arif Aristides Arjun Armand Armando Armin Arnaud Arne Arnold
Arsene Arsène  Artem Arthur Artur Arturo Arun Arvind Asad Ashok Ashraf Asif Aslan Atal Atsushi Attila August Augustin Augusto Augustus Avi Avigdor Axel Ayad Aziz
Baldev Barack Barnaby Barney Barry Bart Bartholomew Bartosz Bashar Basil Bassam Bastian Baz Beau Bela Ben Benedict Benedikt Benicio Benito Benjamin Bennie Benny Benoît Benoit Benson Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand
Bhupesh Bilal Bill Billy Binyamin Bjarne Björn Bjorn Bo Bob Bobby Bogdan Boris Boyko Brad Bradford Bradley Bram Brandon Brendan Brennan Brent Bret Brett Brian Broderick Bruce
Bruno Bryan Bryce Burak Burt Byron Caleb Callum Calum Calvin Cameron Carl Carles Carlo Carlos Carsten Casper Cedric Cem Cesar César Chad Charles Charlie Chen Chester Chet Chip Chris Christian
Christoph Christophe Christopher Christos Chuck Cillian Claude Claudio Claus Clay Clayton Clement Clément  Clifford Clifton Clint Clive Clyde Colin Conor Connor Conrad Constantin Constantine Cornelius
Corey Cory Costas Craig Crispin Cristian Cristiano Cristobal Curt Curtis Cyril Cyrus Czeslaw Dag Damian Damien Damon Dan Dani Daniel Daniele Daniil Danilo Danny Dante Dara Darius Darrell Darren Darryl Dave David Davide Davis
Dean Deepak Denis Dennis Denzel Derek Dermot Derrick Desmond Devin Dexter Diego Dick Dieter Dietmar Dietrich Dilip Dillon Dimitri Dimitris Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donal Donald Donatas
Donnie Donovan Doug Dougie Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ebrahim Ed Eddie Edgar Edgars Edmond Edmund Edoardo Eduard Eduardo Edward Edwin Efrain Egbert Egon Ehud Einar Eitan
Elbert Eldridge Eli Elias Eliezer Elijah Eliot Elisha Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel Emeka Emil Emile Émile Emiliano Emilio Emmanuel Emmett Emre Enda Enoch Enrico Enrique Enzo Eoin Ephraim Eric Erich Erik
Ernest Ernesto Ernie Ernst Errol Erskine Erwin Esteban Ethan Étienne Etienne Eugene Eugenio Euan Evan Evangelos Evgeny Evo Ewan Ezekiel Ezra Fabian Fabio Fabrice Fabrizio Faisal Farhad Farid Farooq Fawaz Federico Felipe
Felix Ferdinand Fernando Fidel Filip Filippo Finbarr Finlay Finn Florian Floyd Francesco Franck Francis Francisco Franco François Francois Frank Frankie Franklin Frans Franz Fred Freddie Freddy Frederic Frédéric Frederick
Frederik Fredrik Friedrich Fritz Fumio Gabor Gábor Gabriel Gamal Ganesh Gareth Garfield Garrett Garry Garth Gary Gaston Gautam Gavin Gene Gennady Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard Gérard
Gerardo Gerd Gerhard Gerry Gert Ghassan Gianfranco Gianluca Gianluigi Gianni Gideon Gil Gilbert Gilberto Giles Gilles Gino Giorgio Giorgos Giovanni Giulio Giuseppe Glen Glenn Glyn Godfrey Gonzalo Gopal Gordon Goran Graeme Graham 
Greg Gregor Gregory Grigory Grover Guido Guillaume Guillermo Gunnar Gunter Günter Günther Gurpreet Gus Gustav Gustavo  Haakon Habib Hafez Hakan Hakeem Hal Hamid Hamish Hamza Hank Hannes Hannibal Hans Harald Hardeep Hari Harish
Harold Haroon Harris Harrison Harry Haruki Harun Harvey Hasan Hashim Hassan Hector Héctor Heiko Heinrich Heinz Helmut Hendrik Henk Henri Henrik Henrique Henry Herb Herbert Herman Hermann Hernan Hernán Herve Hervé Hideki Hideo Hiram Hiro
Hiroki Hiroshi Hisham Homer Horace Horst Hosni  Howard Howie Hubert Hugh Hughie Hugo Humberto Humphrey Humza Hussain Hussein Hyun Iain Ian Ibrahim Idris Ieuan Ignacio Ignatius Igor Ike Ilya Imran Ingo Ingvar Inigo Ioannis Ira Irfan Irving
Irwin Isaac Isaiah Isaias Ishaan Ismail Ismael  Issa István Ivan Iván Ivo Jaap Jack Jacek  Jacob Jacques Jaime Jair Jakob Jakub Jamal James Jamie Jan Janez Janusz Jared Jarosław Jarvis Jasper Javad Javier Jay
Jayden Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeb Jed Jeff  Jeffery Jeffrey Jens Jensen Jeremiah Jeremy Jermaine Jerome Jérôme Jerry Jerzy Jesper Jesse Jesus Jesús Jim Jimmy Jin Jitendra Joachim João Joao
Joaquin Joaquín Jochen Joe Joel Joerg Joey Johan Johann Johannes John Johnnie Johnny Jon Jonah Jonas Jonathan Jonny Joost Jorge Jörg Jorgen Jos Jose José Josef Josep Joseph Josh Joshua Josiah Juan Juha Jules Julian Julien Julio Julius Jun
Junichiro  Jürgen Juergen Jurgen Justin Jyrki Kaan Kai Kamal Kamran Kareem Karel Karim Karl Karol Karsten Kaspar Kasper Kassym-Jomart Katsuya Kazimierz Kazuo Keir Keith Ken Kenichi Kenji Kenneth Kenny Kent Kenzo Kevin Khaled Khalid
Khalil Kieran Kimi Kirill Kirk Klaas Klaus Knut Kofi Koichi Koji Konrad Konstantin Konstantinos Kostas Krishna Krzysztof Kumar Kunal Kurt Kwame Kwasi Kwesi Kyle Kyriakos Lachlan Lamar Lance Larry Lars Laszlo László Laurent Laurie Lawrence
Lech Leif Leland Len Lennart Lenny Leo Leon Leonard Leonardo Leonid Leopold Leopoldo Leroy Les Lester Lev Levi Lewis Lex Liam Liang  Linus Lionel Lloyd Lorenzo Lothar Lou Louis Luc Luca Lucas Lucian Luciano Lucien Ludovic Ludwig Luigi
Luis Luís Luiz Lukas Lukasz Luke Lutz Luther Lyle Lyndon Maarten  Magnus Mahathir Mahdi Mahmoud Mahmud Majid Malachi Malcolm Mamadou Manfred Manish Manmohan Mano Manoj Manolis Mansour Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek
Mariano Marin Mario Marios Mark Marko Marius Markus Marlon  Marten Martin Martín Marty Martyn Marvin Marwan Masaaki Masahiro Masato Masayoshi Massimo Mateo Mateusz Mathias Mathieu Matias Mats Matt Matteo Matthew Matthias
Matthieu Mauricio Maurice Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Mel Melvin Menachem Merlin Mervyn Michael Michal Michał Michel Mick Mickey Miguel Mihai Mihail Mike Mikael Mikhail Mikheil Miklos Miko Milan Miles Milo Milos
Milton Ming Mircea Miro Miroslav Mitch Mitchell Mitt Mo Moammar Modou Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Moises Moisés Monty Mordechai Morris Mortimer Morten Moses Moshe Muammar Muhammad Muhammadu Mukesh Murad Murat  Mustafa
Mustapha Nabil Naftali Nahum Najib Narendra Naruhito Nasir Nasser Nat Nate Nathan Nathaniel Naveen Navin Nayib Neal Ned Neil Nelson Neville Newt Niall Nicholas Nick Nicky Nicolae Nicolas Nicolás Nicolo Niels Nigel Nihad Nikhil Nikita Niklas
Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nils Noah Noel Nolan Norbert Norman Norris Nouri Novak Nuno Obadiah Octavio  Oduya Okechukwu Olaf Olav Ole Oleg Oleksandr Oleksiy Oleksii Oliver Olivier Olof Olu Olusegun Omar Omer  Orlando Orrin Orson
Osama Oscar Óscar Oskar Osman Oswald Oswaldo Otto Owen Ozzie Pablo Paddy Padraig Panagiotis Pankaj Paolo Paresh Parviz Pascal Patrice Patricio Patrick Paul Paulo Pavel Pavlo Pawel Paweł Pedro Peer Pekka Per Percival Percy Pere Perry Pervez Pete Peter Petr Petro
Petros Petteri Phil Philip Philipp Philippe Phillip Pierce Pierre Pierre-Yves Piers Piet Pieter Pietro Pinchas Piotr Piyush Plácido Pramod Prakash Pranab Prasad Praveen Preston Pyotr Quentin Quincy Quinton Rab Rafael Rafal Rafik Rafiq Raghu Raghuram Rahim Rahm
Rahul Rainer Raj Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ram Ramesh Ramin Ramiro Ramon Ramón Ramzan Ramzi Randal Randall Randolph Randy Ranil Ranjit Raoul Raphael Rashad Rashid Rasmus Raul Raúl Ravi Ray Raymond Raza Recep Reece Reggie
Reginald Reid Reinhard Reinhold Remigius Rémi René Renato Renzo Reuben Reuven Rex Reynaldo Reza Ricardo Riccardo  Richard Rick Ricky Rickey Rikard Rishi Ritchie Rob Robbie Robby Robert Roberto Rocco Rod Roderick Rodney Rodolfo Rodrigo
Roger Rogelio Rohan Rohit Roland Rolando Rolf Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronen Ronnie Rory Roscoe Ross Rowan Roy Royce Ruben Rubén Rudi Rudolf Rudolph Rudy Rufus Rui Rupert Ruslan Russ Russell Rustam Rutger Ryan Ryszard Saad Sabri Sachin
Saddam Sadiq Saeed Saif Sajid Salah Saleh Salim Salman Salvador Salvatore Sameer Samir Sammy Samson Samuel Sandeep Sander Sandro Sanjay Sanjeev Santiago Santosh Satoshi Satya Saul Sayed Scott Seamus Séamus Sean Seán Sebastian Sébastien Sebastien
Sepp Serge Sergei Sergey Sergio Serhii Serhiy Seth Seymour Shafiq  Shahid Shane Shaun Shavkat Shawn Sheldon Sherman Sherrod Shigeru Shimon Shinichi Shintaro Shinzo Shlomo Shoaib Shuji Sid Siddharth Siegfried Sigmar Sigmund Silas Silvio Simeon Simon Sivakumar
Slobodan Sohail Solomon Soren Søren Spencer Spike Spiros Srinivas Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano Steffen Stelios Sten Stephan Stephane Stéphane Stephen Sterling Steve Steven Stewart Stig Stuart Subhash Subramanian Sudhir Suleiman  Sunil Sundar Suresh
Sven Sylvain Sylvester Szymon Tadashi Tadeusz Taj Takashi Takeshi Takuya Tamás Tarek Tariq Taro Tarun Tatsuya Tayyip Tariq Ted Teddy Teodoro Terence Terrell Terrence Tetsuya Thabo Thad Thaddeus Theo Theodore Theodoros Thierry Thomas Thor Thorsten
Tiago Tim Timo Timothy Timur Tito Tobias Toby Todd Tom Tomas Tomás Tomasz Tomislav Tommaso Tommy Toomas Torbjörn Toshihiro Travis Trent Trevor Trey Tristan Troy Truman Tsutomu Tucker Tuomas Turki Tyler Tyrone Tyson Uday Udo Ueli Ulf Ulrich Ulysses Umar Umberto
Umberto  Uri Usman Uwe Uzi Václav Vaclav Valdis Valentin Valery Vance Vasco Vasily Vasyl Veljko Venkat Venkatesh Vernon Victor Vidkun Vijay Vikram Viktor Vince Vincent Vincenzo Vincente Vineet Vinod Vitali Vitalik Vitaly Vivek Vlad Vladimir Volodymyr Vladislav Volker
Waheed Waleed Walid Wallace Wally Walt Walter Warren Warwick Wasim Wayne Wendell Werner Wes Wesley Wiktor Wilbur Wilfred Wilfried Wilhelm Willem William Willie Willis Willy Wim Winfried Winston Wojciech Wolfgang Woodrow Woody Xavi Xavier Yakov Yahya Yair Yannick
Yanis Yannis Yaroslav Yaser Yasser Yassin Yasuhiro Yehuda Yevgeny Yigal Yitzhak Yoav Yogi Yoichi Yosef Yoshihide Yossi Yousef Youssef Yuri Yuriy Yusuf Yves Zac Zach Zachary Zack Zaheer Zaid Zak Zalmay Zdeněk Zeev Zeke Zhores Ziad Zlatan Zoltan Zoltán Zoran Zubin
`),
);

/** Borne by women and men: they tell a person, not which. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(
  words(`
Adrian Alexis  Amari Amit Angel Ariel Ash Aubrey Avery Bailey Bao Blair Blake Bo Bobbie Brooke Cameron Camille Carey Carmine Casey Chi Chris Claude Courtney Dale Dana  Darcy Devon Dominique
Dong Drew Eden Eun Evan Fei  Florence Frankie Gale Gang  Glenn Guang Hadley Hao Harley Harper Hong Hui Hyun-woo Indira Jackie Jaime Jamie Jan Jean Jesse Jia Jian Jie Jing Jiwon Jody Joe Joey Jordan Joss Jun Jung Kai Kelly Kerry Kim Kris Kyung Lee Leigh Lesley Leslie Li Lin Lin-Manuel Lindsay Lindsey
Logan Loren Lou Lupe Lynn Mackenzie Marion Marley Masha Max Merrill Michel Min Min-jun Ming Minh Misha Morgan Nat Nguyen Nicky Nikita Nima Noel Noor Nur  Pat Peng Peyton Pham Ping Qi Qiang Qing Quinn  Rana Reese Remy Rene Riley River Robin Rong Rory Rowan Ryo Sacha  Sam Sasha Sawyer Seo Shan Shay Shaw
Shea Shelby Sidney Skyler Sonny Sora Stevie Sung  Tan Tao Taylor Terry Thuy Tony Tran Tristan Tyler Val Valentine Wei Wen Wren Xi Xiang Xiao Xin Xing Xu Xue Yan Yang Yi Ying Yong Young Yu Yuan Yue Yuki Yun Zhen Zheng Zhi Zhou
Dara Alex Jo Charlie Billie Kiran Andrea Kit Iman Noa Ola Mika Niki Micah Tal Adi Gurpreet Gagandeep Harpreet Jaspreet Manpreet Navjot Simran Amandeep Chidi Chinedu Femi Ifeanyi Kamau Kiprono Lerato Nkosana Oluwatobi Sipho Tendai Thandeka Tunde Wanjiru Zodwa Temi Ade Akua Ama Efua Kojo Yaa Adaeze
`),
);

/** Short forms under which the news names people, each with the full given names that it may stand for. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  Abby: ["Abigail"],
  Al: ["Albert", "Alan", "Alfred", "Alexander"],
  Alex: ["Alexander", "Alexandra", "Alejandro", "Alexis"],
  Andy: ["Andrew", "Andreas"],
  Ben: ["Benjamin", "Benedict"],
  Bernie: ["Bernard", "Bernhard"],
  Beth: ["Elizabeth", "Bethany"],
  Bill: ["William"],
  Billy: ["William"],
  Bob: ["Robert"],
  Bobby: ["Robert"],
  Charlie: ["Charles", "Charlotte"],
  Chris: ["Christopher", "Christine", "Christina", "Christian"],
  Chuck: ["Charles"],
  Dan: ["Daniel"],
  Danny: ["Daniel"],
  Dave: ["David"],
  Deb: ["Deborah", "Debra"],
  Debbie: ["Deborah", "Debra"],
  Dick: ["Richard"],
  Don: ["Donald"],
  Doug: ["Douglas"],
  Ed: ["Edward", "Edmund", "Edwin"],
  Eddie: ["Edward", "Edmund"],
  Freddy: ["Frederick", "Alfred"],
  Fred: ["Frederick", "Alfred"],
  Greg: ["Gregory"],
  Harry: ["Harold", "Henry"],
  Jack: ["John"],
  Jeff: ["Jeffrey", "Geoffrey"],
  Jen: ["Jennifer"],
  Jenny: ["Jennifer"],
  Jerry: ["Gerald", "Jerome"],
  Jim: ["James"],
  Jimmy: ["James"],
  Joe: ["Joseph"],
  Joey: ["Joseph"],
  Jon: ["Jonathan"],
  Josh: ["Joshua"],
  Kate: ["Katherine", "Catherine", "Katharine"],
  Kathy: ["Katherine", "Kathleen", "Catherine"],
  Ken: ["Kenneth"],
  Larry: ["Lawrence"],
  Liz: ["Elizabeth"],
  Maggie: ["Margaret"],
  Matt: ["Matthew"],
  Meg: ["Margaret", "Megan"],
  Mike: ["Michael"],
  Mick: ["Michael"],
  Nick: ["Nicholas", "Nicolas"],
  Pat: ["Patrick", "Patricia"],
  Pete: ["Peter"],
  Phil: ["Philip", "Phillip"],
  Ray: ["Raymond"],
  Rich: ["Richard"],
  Rick: ["Richard"],
  Rob: ["Robert"],
  Ron: ["Ronald"],
  Sandy: ["Sandra", "Alexandra"],
  Sam: ["Samuel", "Samantha"],
  Steve: ["Steven", "Stephen"],
  Sue: ["Susan", "Suzanne"],
  Ted: ["Edward", "Theodore"],
  Terry: ["Terence", "Theresa"],
  Tim: ["Timothy"],
  Tom: ["Thomas"],
  Tony: ["Anthony", "Antony", "Antonio"],
  Vince: ["Vincent"],
  Walt: ["Walter"],
};

/** Months that are given names too, in lower case; "May" is told apart by what stands beside it. */
export const MONTHS_AS_NAMES: ReadonlySet<string> = new Set(["april", "june", "jan", "august"]);
