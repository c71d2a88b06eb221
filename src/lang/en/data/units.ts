/** A physical unit or a unit of time. */
export interface UnitEntry {
  readonly kind: "measure" | "duration";
  /** Singular, British or American as most written in news: "metre", "foot". */
  readonly name: string;
  /** UCUM, where UCUM has one. */
  readonly code?: string;
  /** Spelled forms in lower case, several words joined by a space. */
  readonly words: readonly string[];
  /** Symbols as they are written, upper and lower case apart; read only behind digits. */
  readonly symbols: readonly string[];
}

const list = (text: string): string[] => (text === "" ? [] : text.split("|"));

const measure = (name: string, code: string, words: string, symbols = ""): UnitEntry => ({
  kind: "measure",
  name,
  ...(code === "" ? {} : { code }),
  words: list(words),
  symbols: list(symbols),
});

const duration = (name: string, code: string, words: string, symbols = ""): UnitEntry => ({
  kind: "duration",
  name,
  ...(code === "" ? {} : { code }),
  words: list(words),
  symbols: list(symbols),
});

/** "mil": the American and the British spelling of a prefixed metre or litre. */
const metric = (
  stem: string,
  code: string,
  base:
    | "metre"
    | "litre"
    | "gram"
    | "watt"
    | "hertz"
    | "byte"
    | "bit"
    | "tonne"
    | "joule"
    | "volt"
    | "amp"
    | "pascal"
    | "newton"
    | "watt-hour",
  symbols: string,
): UnitEntry => {
  const forms = {
    metre: ["metre", "metres", "meter", "meters"],
    litre: ["litre", "litres", "liter", "liters"],
    gram: ["gram", "grams", "gramme", "grammes"],
    watt: ["watt", "watts"],
    hertz: ["hertz"],
    byte: ["byte", "bytes"],
    bit: ["bit", "bits"],
    tonne: ["tonne", "tonnes", "ton", "tons"],
    joule: ["joule", "joules"],
    volt: ["volt", "volts"],
    amp: ["amp", "amps", "ampere", "amperes"],
    pascal: ["pascal", "pascals"],
    newton: ["newton", "newtons"],
    "watt-hour": ["watt-hour", "watt-hours", "watt hour", "watt hours", "watthour", "watthours"],
  }[base];
  const name = base === "amp" ? "ampere" : base;
  return measure(`${stem}${name}`, code, forms.map((form) => stem + form).join("|"), symbols);
};

export const UNITS: readonly UnitEntry[] = [
  // Length
  measure("metre", "m", "metre|metres|meter|meters", "m"),
  metric("kilo", "km", "metre", "km|kms"),
  metric("centi", "cm", "metre", "cm|cms"),
  metric("milli", "mm", "metre", "mm"),
  metric("deci", "dm", "metre", "dm"),
  measure("micrometre", "um", "micrometre|micrometres|micrometer|micrometers|micron|microns", "μm|µm"),
  metric("nano", "nm", "metre", "nm"),
  metric("pico", "pm", "metre", ""),
  measure("mile", "[mi_i]", "mile|miles", "mi"),
  measure("nautical mile", "[nmi_i]", "nautical mile|nautical miles", "nmi"),
  measure("yard", "[yd_i]", "yard|yards|yds", "yd|yds"),
  measure("foot", "[ft_i]", "foot|feet", "ft|ft.|′"),
  measure("inch", "[in_i]", "inch|inches", 'in.|″|"'),
  measure("light-year", "[ly]", "light-year|light-years|light year|light years", ""),
  measure("parsec", "pc", "parsec|parsecs", ""),
  measure("astronomical unit", "AU", "astronomical unit|astronomical units", "AU|au"),
  // Area
  measure("square metre", "m2", "square metre|square metres|square meter|square meters", "m2|m²|sqm|sq m|sq. m"),
  measure(
    "square kilometre",
    "km2",
    "square kilometre|square kilometres|square kilometer|square kilometers",
    "km2|km²|sq km|sq. km",
  ),
  measure(
    "square centimetre",
    "cm2",
    "square centimetre|square centimetres|square centimeter|square centimeters",
    "cm2|cm²|sq cm",
  ),
  measure("square foot", "[sft_i]", "square foot|square feet", "ft2|ft²|sq ft|sqft|sq. ft|sq. ft."),
  measure("square mile", "[smi_us]", "square mile|square miles", "sq mi|mi2|mi²"),
  measure(
    "square millimetre",
    "mm2",
    "square millimetre|square millimetres|square millimeter|square millimeters",
    "mm2|mm²",
  ),
  measure("square inch", "[sin_i]", "square inch|square inches", "sq in"),
  measure("square yard", "[syd_i]", "square yard|square yards", "sq yd"),
  measure("acre", "[acr_us]", "acre|acres", ""),
  measure("hectare", "har", "hectare|hectares", "ha"),
  // Volume
  measure("cubic metre", "m3", "cubic metre|cubic metres|cubic meter|cubic meters", "m3|m³"),
  measure(
    "cubic millimetre",
    "mm3",
    "cubic millimetre|cubic millimetres|cubic millimeter|cubic millimeters",
    "mm3|mm³",
  ),
  measure("cubic yard", "[cyd_i]", "cubic yard|cubic yards", "yd3|cu yd"),
  measure("billion cubic metres", "10*9.m3", "", "bcm"),
  measure("billion cubic feet", "10*9.[cft_i]", "", "bcf|Bcf"),
  measure("trillion cubic feet", "10*12.[cft_i]", "", "tcf|Tcf"),
  measure("cubic foot", "[cft_i]", "cubic foot|cubic feet", "ft3|ft³|cu ft"),
  measure("cubic inch", "[cin_i]", "cubic inch|cubic inches", "cu in"),
  measure(
    "cubic centimetre",
    "cm3",
    "cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters",
    "cc|cm3|cm³",
  ),
  measure("cubic kilometre", "km3", "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers", "km3|km³"),
  measure("litre", "L", "litre|litres|liter|liters", "l|L"),
  metric("milli", "mL", "litre", "ml|mL"),
  metric("centi", "cL", "litre", "cl"),
  measure("gallon", "[gal_us]", "gallon|gallons|us gallon|us gallons", "gal"),
  measure("quart", "[qt_us]", "quart|quarts|us quart|us quarts", "qt"),
  measure("pint", "[pt_us]", "pint|pints|us pint|us pints", ""),
  measure("tablespoon", "[tbs_us]", "tablespoon|tablespoons", "tbsp"),
  measure("teaspoon", "[tsp_us]", "teaspoon|teaspoons", "tsp"),
  measure("fluid ounce", "[foz_us]", "fluid ounce|fluid ounces|us fluid ounce|us fluid ounces", "fl oz"),
  measure("barrel", "[bbl_us]", "barrel|barrels", "bbl|bbls"),
  measure("barrel per day", "[bbl_us]/d", "", "bpd|b/d|bbl/d|bopd"),
  measure("thousand barrels per day", "10*3.[bbl_us]/d", "", "kb/d|kbpd"),
  measure("million barrels per day", "10*6.[bbl_us]/d", "", "mb/d|mbpd|mmb/d"),
  measure("barrel of oil equivalent", "", "barrel of oil equivalent|barrels of oil equivalent", "boe"),
  measure("barrel of oil equivalent per day", "", "", "boe/d|boepd"),
  measure(
    "twenty-foot equivalent unit",
    "",
    "twenty-foot equivalent unit|twenty-foot equivalent units|teu|teus",
    "TEU|TEUs",
  ),
  measure("bushel", "[bu_us]", "bushel|bushels", ""),
  measure("acre-foot", "[acr_us].[ft_us]", "acre-foot|acre-feet|acre foot|acre feet", ""),
  // Mass
  measure("gram", "g", "gram|grams|gramme|grammes", "g"),
  measure("kilogram", "kg", "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos", "kg|kgs"),
  metric("milli", "mg", "gram", "mg"),
  metric("micro", "ug", "gram", "μg|µg|mcg"),
  measure("metric ton", "t", "metric ton|metric tons|tonne|tonnes|metric tonne|metric tonnes", "t|tCO2|tCO2e"),
  measure("ton", "[ston_av]", "ton|tons|short ton|short tons", ""),
  measure("long ton", "[lton_av]", "long ton|long tons", ""),
  measure("quintal", "", "quintal|quintals", ""),
  measure("hundredweight", "[scwt_av]", "hundredweight|hundredweights", "cwt"),
  measure("stone", "[stone_av]", "", "st|stone"),
  measure("gigatonne", "Gt", "gigatonne|gigatonnes|gigaton|gigatons", "Gt|GtCO2|GtCO2e"),
  measure("megatonne", "Mt", "megatonne|megatonnes|megaton|megatons", "Mt|MtCO2|MtCO2e"),
  measure("pound", "[lb_av]", "pound|pounds", "lb|lbs|lb.|lbs."),
  measure("ounce", "[oz_av]", "ounce|ounces", "oz|oz."),
  measure("troy ounce", "[oz_tr]", "troy ounce|troy ounces", ""),
  measure("thousand ounces", "10*3.[oz_tr]", "", "koz"),
  measure("million ounces", "10*6.[oz_tr]", "", "Moz"),
  measure("carat", "[car_m]", "carat|carats", ""),
  measure("dram", "[dr_av]", "dram|drams|drachma", ""),
  // Speed, rate
  measure("mile per hour", "[mi_i]/h", "mph", "mph|mi/h"),
  measure("kilometre per hour", "km/h", "kph|kmh|kmph", "km/h|km/hr|kph|kmh|kmph"),
  measure("metre per second", "m/s", "", "m/s"),
  measure("metre per second squared", "m/s2", "", "m/s2|m/s²|m/s^2"),
  measure("litre per 100 kilometres", "L/(100.km)", "", "l/100km|L/100km|l/100 km|L/100 km"),
  measure("kilowatt hour per 100 kilometres", "kW.h/(100.km)", "", "kWh/100km|kWh/100 km"),
  measure("cubic foot per second", "[cft_i]/s", "", "cfs"),
  measure("knot", "[kn_i]", "knot|knots", "kt|kts"),
  measure("mile per gallon", "[mi_i]/[gal_us]", "mpg", "mpg"),
  measure("revolution per minute", "{rev}/min", "rpm|revolutions per minute", "rpm"),
  measure("beat per minute", "{beat}/min", "bpm|beats per minute", "bpm"),
  measure("megabit per second", "Mbit/s", "megabits per second|megabit per second", "Mbps|mbps|Mb/s"),
  measure("gigabit per second", "Gbit/s", "gigabits per second|gigabit per second", "Gbps|gbps|Gb/s"),
  measure("frame per second", "{frame}/s", "frames per second|fps", "fps"),
  // Frequency, energy, power, electricity
  measure("hertz", "Hz", "hertz", "Hz|hz|HZ"),
  metric("kilo", "kHz", "hertz", "kHz"),
  metric("mega", "MHz", "hertz", "MHz"),
  metric("giga", "GHz", "hertz", "GHz|Ghz"),
  measure("watt", "W", "watt|watts", "W"),
  // With the letters of peak, alternating, direct, electric and thermal power.
  metric("kilo", "kW", "watt", "kW|KW|kw|kWp"),
  metric("mega", "MW", "watt", "MW|MWp|MWac|MWdc|MWe|MWth"),
  metric("giga", "GW", "watt", "GW|GWp|GWac|GWdc|GWe|GWth"),
  metric("tera", "TW", "watt", "TW"),
  measure("horsepower", "[HP]", "horsepower|brake horsepower|metric horsepower|hp|bhp", "hp|bhp|HP|PS"),
  measure("watt hour", "W.h", "watt-hour|watt-hours|watt hour|watt hours", "Wh"),
  measure("kilowatt hour", "kW.h", "kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours", "kWh|kwh|KWh"),
  measure("megawatt hour", "MW.h", "megawatt-hour|megawatt-hours|megawatt hour|megawatt hours", "MWh"),
  measure("gigawatt hour", "GW.h", "gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours", "GWh"),
  measure("terawatt hour", "TW.h", "terawatt-hour|terawatt-hours|terawatt hour|terawatt hours", "TWh"),
  measure("joule", "J", "joule|joules", "J"),
  metric("kilo", "kJ", "joule", "kJ"),
  metric("mega", "MJ", "joule", "MJ"),
  measure("calorie", "[Cal]", "calorie|calories", ""),
  measure("kilocalorie", "kcal", "kilocalorie|kilocalories", "kcal"),
  measure(
    "million British thermal units",
    "10*6.[Btu_IT]",
    "mmbtu|million british thermal units|million btu",
    "mmBtu|MMBtu|mmBTU|MMBTU|mmbtu",
  ),
  measure("British thermal unit", "[Btu_IT]", "british thermal unit|british thermal units|btu|btus", "BTU|Btu"),
  measure("volt", "V", "volt|volts", "V"),
  metric("kilo", "kV", "volt", "kV"),
  measure("electronvolt", "eV", "electronvolt|electronvolts", "eV"),
  measure("ampere", "A", "ampere|amperes|amp|amps", "A"),
  measure("milliampere hour", "mA.h", "milliampere-hour|milliampere-hours|milliamp-hours|milliamp hours", "mAh"),
  metric("milli", "mA", "amp", "mA"),
  // Its own letter is Fahrenheit's in the press.
  measure("farad", "F", "farad|farads", ""),
  measure("ohm", "Ohm", "ohm|ohms", "Ω"),
  // Force, pressure
  measure("newton", "N", "newton|newtons", "N"),
  metric("kilo", "kN", "newton", "kN"),
  measure(
    "newton metre",
    "N.m",
    "newton metre|newton metres|newton-metre|newton-metres|newton-meter|newton-meters|newton meters",
    "Nm",
  ),
  measure(
    "pound-foot",
    "[ft_i].[lbf_av]",
    "pound-foot|pound-feet|foot-pound|foot-pounds|pound foot|pound feet|lb-ft|ft-lb",
    "lb-ft|lbft|ft-lb|ft-lbs",
  ),
  measure("pascal", "Pa", "pascal|pascals", "Pa"),
  metric("kilo", "kPa", "pascal", "kPa"),
  metric("mega", "MPa", "pascal", "MPa"),
  metric("giga", "GPa", "pascal", "GPa"),
  measure("pound per square inch", "[psi]", "psi|pounds per square inch", "psi"),
  measure("kilopound per square inch", "k[psi]", "ksi", "ksi"),
  measure(
    "millimetre of mercury",
    "mm[Hg]",
    "millimetres of mercury|millimeters of mercury|mm of mercury",
    "mmHg|mm Hg",
  ),
  measure("inch of mercury", "[in_i'Hg]", "inches of mercury|inch of mercury", "inHg"),
  measure("atmosphere", "atm", "", "atm"),
  measure("millibar", "mbar", "millibar|millibars", "mbar"),
  // Information
  measure("bit", "bit", "bit|bits", ""),
  measure("byte", "By", "byte|bytes", ""),
  metric("kilo", "kBy", "byte", "kB|KB"),
  metric("mega", "MBy", "byte", "MB"),
  metric("giga", "GBy", "byte", "GB"),
  metric("tera", "TBy", "byte", "TB"),
  metric("peta", "PBy", "byte", "PB"),
  metric("mega", "Mbit", "bit", "Mb|mb"),
  metric("giga", "Gbit", "bit", "Gb"),
  measure("pixel", "{pixel}", "pixel|pixels|megapixel|megapixels", "px"),
  // Temperature and angle
  measure(
    "degree Celsius",
    "Cel",
    "degrees celsius|degree celsius|celsius|celcius|degrees celcius|degree celcius|centigrade|centigrate|degrees centigrade|degree centigrade|deg celsius|degrees c|degree c|deg c",
    "°C|° C|ºC|℃|C|° Celsius|°Celsius",
  ),
  measure(
    "degree Fahrenheit",
    "[degF]",
    "degrees fahrenheit|degree fahrenheit|fahrenheit|farenheit|degrees farenheit|degree farenheit|deg fahrenheit|degrees f|degree f|deg f",
    "°F|° F|ºF|℉|F|° Fahrenheit|°Fahrenheit",
  ),
  measure("kelvin", "K", "kelvin|kelvins|degrees kelvin", "K"),
  measure("degree", "deg", "degree|degrees|deg", "°|º|deg."),
  measure("radian", "rad", "radian|radians|rad|rads", "rad"),
  // Share and intensity
  measure("part per million", "[ppm]", "parts per million|part per million|ppm", "ppm"),
  measure("part per billion", "[ppb]", "parts per billion|part per billion|ppb", "ppb"),
  measure("decibel", "dB", "decibel|decibels", "dB|db|dBA|dB(A)"),
  measure("international unit", "[iU]", "international unit|international units", "IU"),
  measure("tesla", "T", "", "tesla"),
  measure("roentgen equivalent man", "[REM]", "", "rem"),
  measure("milliroentgen equivalent man", "m[REM]", "", "mrem"),
  measure("roentgen", "R", "roentgen|roentgens", ""),
  measure("mole", "mol", "", "mol"),
  measure("millimole", "mmol", "", "mmol"),
  // Time
  duration("second", "s", "second|seconds|sec|secs", "s|sec|secs"),
  duration("millisecond", "ms", "millisecond|milliseconds", "ms"),
  duration("microsecond", "us", "microsecond|microseconds", "μs|µs"),
  duration("nanosecond", "ns", "nanosecond|nanoseconds", "ns"),
  duration("minute", "min", "minute|minutes|min|mins", "min|mins"),
  duration("hour", "h", "hour|hours|hr|hrs", "h|hr|hrs"),
  duration("day", "d", "day|days", ""),
  duration("night", "", "night|nights", ""),
  duration("week", "wk", "week|weeks|wk|wks", "wk"),
  duration("fortnight", "", "fortnight|fortnights", ""),
  duration("month", "mo", "month|months", ""),
  duration("quarter", "", "quarters"),
  duration("year", "a", "year|years|yr|yrs", "yr|yrs"),
  duration("decade", "10.a", "decade|decades", ""),
  duration("century", "100.a", "century|centuries", ""),
  duration("millennium", "1000.a", "millennium|millennia", ""),
];
