import type { Post } from '../../../domain/shared/actor';
import { isWithin, scopePaths, subtreeCondition, type Caller } from './scope';

const PATHS = {
  hq: 'hq.',
  gs: 'hq.gs.',
  'gs-lz': 'hq.gs.gs-lz.',
  'gs-lz-billing': 'hq.gs.gs-lz.gs-lz-billing.',
  sn: 'hq.sn.',
};
const caller = (...posts: Post[]): Caller => ({ actor: { kind: 'person', id: 'p', posts }, paths: PATHS });

describe('scope', () => {
  it('is the subtree of each post that gives the permission', () => {
    const two = caller({ role: 'junior-agent', org: 'gs-lz' }, { role: 'gm-hotline', org: 'sn' });
    expect(scopePaths(two, 'read-cases')).toEqual(['hq.gs.gs-lz.', 'hq.sn.']);
    expect(scopePaths(two, 'read-case-audit')).toEqual(['hq.sn.']);
    expect(scopePaths(two, 'administer')).toEqual([]);
  });

  it('names only the tops: a post inside another adds nothing', () => {
    const nested = caller({ role: 'handler', org: 'gs-lz-billing' }, { role: 'team-leader', org: 'gs-lz' });
    expect(scopePaths(nested, 'read-cases')).toEqual(['hq.gs.gs-lz.']);
    expect(
      scopePaths(caller({ role: 'handler', org: 'gs-lz' }, { role: 'hq-coordinator', org: 'hq' }), 'read-cases'),
    ).toEqual(['hq.']);
  });

  it('tells what lies within', () => {
    expect(isWithin(['hq.gs.gs-lz.'], 'hq.gs.gs-lz.gs-lz-billing.')).toBe(true);
    expect(isWithin(['hq.gs.gs-lz.'], 'hq.gs.')).toBe(false);
    expect(isWithin(['hq.gs.gs-l.'], 'hq.gs.gs-lz.')).toBe(false);
    expect(isWithin([], 'hq.')).toBe(false);
  });

  it('becomes a range for each subtree, or nothing at all', () => {
    expect(subtreeCondition('org.path', ['hq.gs.', 'hq.sn.'], 3)).toEqual({
      sql: '((org.path ~>=~ $3 AND org.path ~<~ $4) OR (org.path ~>=~ $5 AND org.path ~<~ $6))',
      parameters: ['hq.gs.', 'hq.gs/', 'hq.sn.', 'hq.sn/'],
    });
    expect(subtreeCondition('org.path', [], 1)).toEqual({ sql: 'FALSE', parameters: [] });
  });
});
