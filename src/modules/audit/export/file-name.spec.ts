import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { contentDisposition } from '../../../platform/http/content-disposition';
import { fileName } from './file-name';

const NOW = Date.parse('2026-11-26T12:00:00+08:00');
const orgs = {
  get: (id: string) => (id === 'gs-lz' ? { nameZh: '兰州客服中心', nameEn: 'Lanzhou: "centre"' } : undefined),
} as unknown as OrgSnapshot;
const november = { from: '2026-10-31T16:00:00.000Z', to: '2026-11-30T16:00:00.000Z' };

describe('the name of an exported file', () => {
  it('says what is in it, in the days of the reader', () => {
    const query = { org: 'gs-lz', breached: true, clock: 'handle', ...november };
    expect(fileName(query, 'zh-CN', orgs, NOW)).toBe(
      '时限审计_兰州客服中心_处理_超时_2026-11-01至2026-11-30到期_20261126-1200.csv',
    );
    expect(fileName({ state: 'counting', from: november.from, format: 'xlsx' }, 'en', orgs, NOW)).toBe(
      'Clocks_counting_due from 2026-11-01_20261126-1200.xlsx',
    );
    expect(fileName({}, 'zh-CN', orgs, NOW)).toBe('时限审计_20261126-1200.csv');
  });

  it('has nothing that a file system or a header refuses, whatever was asked for', () => {
    const name = fileName({ org: 'gs-lz', below: false, clock: '../"x"\r\n: y'.repeat(20) }, 'en', orgs, NOW);
    expect(name).not.toMatch(/["/\\\r\n:*?<>|]/);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    const header = contentDisposition(`时限's (1)*.csv`, 'plain.csv');
    expect(header).toMatch(/^attachment; filename="plain\.csv"; filename\*=UTF-8''[\w.%-]+$/);
    expect(decodeURIComponent(header.split("''")[1]!)).toBe(`时限's (1)*.csv`);
  });

  it('names nobody', () => {
    expect(fileName({ person: '0b6f3f8e-9d53-7f0c-8f3e-6a0d5c2e7b44' }, 'zh-CN', orgs, NOW)).toBe(
      '时限审计_按处理人_20261126-1200.csv',
    );
  });
});
