import type { OrgId } from '../../domain/shared/actor';
import { GANSU_PREFECTURES, PROVINCES } from './provinces';

export interface DemoCustomer {
  number: string;
  name: string;
  phone: string;
  org_id: OrgId;
  tier: string;
  rural: boolean;
  do_not_call: boolean;
}

/** Every twenty customers of an organisation: all tiers, most of them ordinary. */
const TIERS = [
  ...[
    'ordinary',
    'vip',
    'ordinary',
    'important',
    'ordinary',
    'major-account',
    'ordinary',
    'leased-line',
    'ordinary',
    'vip',
  ],
  ...Array<string>(10).fill('ordinary'),
];

const SIZES: [OrgId, number][] = [
  ['gs-lz', 200],
  ['gs-ts', 60],
  ...GANSU_PREFECTURES.filter(([code]) => code !== 'lz' && code !== 'ts').map(([code]): [OrgId, number] => [
    `gs-${code}`,
    10,
  ]),
  ['gs', 20],
  ['sn', 60],
  ['hq', 10],
  ...PROVINCES.filter(([code]) => code !== 'gs' && code !== 'sn').map(([code]): [OrgId, number] => [code, 2]),
];

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/**
 * Some hundred samples, named as such. Numbers look like `GSLZ000001`. Phones begin with +999, a country code
 * that E.164 keeps in reserve: they belong to nobody and ring nowhere.
 */
export function demoCustomers(): DemoCustomer[] {
  let running = 0;
  return SIZES.flatMap(([org_id, size]) =>
    Array.from({ length: size }, (_, index) => {
      running += 1;
      return {
        number: `${org_id.replaceAll('-', '').toUpperCase()}${padded(index + 1, 6)}`,
        name: `示例客户 ${padded(running, 4)}`,
        phone: `+999${padded(10_000_000 + running, 8)}`,
        org_id,
        tier: TIERS[index % TIERS.length]!,
        rural: index % 7 === 3,
        do_not_call: index % 50 === 49,
      };
    }),
  );
}
