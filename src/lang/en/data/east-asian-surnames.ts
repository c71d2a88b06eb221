/** Family names that commonly stand first: "Xi Jinping" is "Xi", "Moon Jae-in" is "Moon". */
export const FIRST_SURNAMES: ReadonlySet<string> = new Set(
  `Abe Bai Ban Cai Cao Chang Chen Cheng Cho Choi Chung Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge Gong Gu Guo Hae Han Hao He Ho Hong Hou Hu Hua Huang Hui Hwang Jang Jeong Ji Jia Jiang Jiao Jin Jo Jung Kang Kim Kong Kuo Kwon Kwak Lai Lam Lau Le Lee Lei Li Lian Liang
Liao Lim Lin Liu Long Lou Lu Luo Lyu Ma Mao Mei Meng Min Mo Moon Na Nam Ng Nguyen Ni Noh Oh Ou Pan Park Peng Pham Phan Qi Qian Qiao Qin Qiu Qu Ren Rong Ryu Seo Shan Shao Shen Shi Shih Shin Sima Song Su Suh Sun Tan Tang Tao Teng Tian Tong Tran Truong Tsai Tseng Tung Vo Vu Wan Wang Wei Wen Weng Wong Woo Wu Xi Xia Xiang Xiao Xie
Xiong Xu Xue Yan Yang Yao Ye Yeh Yi Yin Ying Yoo Yoon You Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo`.split(
    /\s+/,
  ),
);
