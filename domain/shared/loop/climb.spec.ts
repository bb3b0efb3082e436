import { words } from '../../../test/support/domain/case-driver';
import { begun, CAST, CONTENT, HOUR, knowledgeTerms } from '../../../test/support/domain/knowledge-cast';
import type { Person } from '../../../test/support/domain/people';

it('tells the top tier again of work that it extended and that is late once more', () => {
  const driver = begun('publish', knowledgeTerms({ bounds: { 'extend.share': 1 } }));
  driver.do(CAST.author, 'submit', CONTENT.publish);
  const leader: Person = { kind: 'person', id: 'hq.leader', posts: [{ role: 'centre-leader', org: 'hq' }] };
  driver.wait(13 * HOUR);
  driver.do(leader, 'extend', { minutes: 8 * HOUR, text: words('later') });
  const late = driver
    .wait(5 * HOUR)
    .filter((effect) => effect.kind === 'deliver' && effect.topic.endsWith('escalated'));
  expect(late).toMatchObject([{ org: 'hq', data: { tier: 'centre-leader' } }]);
});
