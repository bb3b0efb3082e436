/**
 * The 31 province-level divisions with a province centre. Codes are the two-letter ones of ISO 3166-2:CN
 * (the same as GB/T 2260's alphabetic codes), lower case: distinct by the standard, e.g. `sn` Shaanxi beside
 * `sx` Shanxi, `ha` Henan, `he` Hebei, `hl` Heilongjiang, `hb`, `hn`, `hi`.
 */
export const PROVINCES: readonly (readonly [code: string, zh: string, en: string])[] = [
  ['bj', '北京', 'Beijing'],
  ['tj', '天津', 'Tianjin'],
  ['he', '河北', 'Hebei'],
  ['sx', '山西', 'Shanxi'],
  ['nm', '内蒙古', 'Inner Mongolia'],
  ['ln', '辽宁', 'Liaoning'],
  ['jl', '吉林', 'Jilin'],
  ['hl', '黑龙江', 'Heilongjiang'],
  ['sh', '上海', 'Shanghai'],
  ['js', '江苏', 'Jiangsu'],
  ['zj', '浙江', 'Zhejiang'],
  ['ah', '安徽', 'Anhui'],
  ['fj', '福建', 'Fujian'],
  ['jx', '江西', 'Jiangxi'],
  ['sd', '山东', 'Shandong'],
  ['ha', '河南', 'Henan'],
  ['hb', '湖北', 'Hubei'],
  ['hn', '湖南', 'Hunan'],
  ['gd', '广东', 'Guangdong'],
  ['gx', '广西', 'Guangxi'],
  ['hi', '海南', 'Hainan'],
  ['cq', '重庆', 'Chongqing'],
  ['sc', '四川', 'Sichuan'],
  ['gz', '贵州', 'Guizhou'],
  ['yn', '云南', 'Yunnan'],
  ['xz', '西藏', 'Tibet'],
  ['sn', '陕西', 'Shaanxi'],
  ['gs', '甘肃', 'Gansu'],
  ['qh', '青海', 'Qinghai'],
  ['nx', '宁夏', 'Ningxia'],
  ['xj', '新疆', 'Xinjiang'],
];

/** Gansu's 14 prefectures. Codes (ours) are the initials of the name's first two syllables, distinct within the province. */
export const GANSU_PREFECTURES: readonly (readonly [code: string, zh: string, en: string])[] = [
  ['lz', '兰州', 'Lanzhou'],
  ['jy', '嘉峪关', 'Jiayuguan'],
  ['jc', '金昌', 'Jinchang'],
  ['by', '白银', 'Baiyin'],
  ['ts', '天水', 'Tianshui'],
  ['ww', '武威', 'Wuwei'],
  ['zy', '张掖', 'Zhangye'],
  ['pl', '平凉', 'Pingliang'],
  ['jq', '酒泉', 'Jiuquan'],
  ['qy', '庆阳', 'Qingyang'],
  ['dx', '定西', 'Dingxi'],
  ['ln', '陇南', 'Longnan'],
  ['lx', '临夏', 'Linxia'],
  ['gn', '甘南', 'Gannan'],
];
