import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import { machines } from '../../../domain/machines';
import { CaseWorld } from '../domain/case-world';
import { testTerms } from '../domain/terms';
import { placeOf } from './cast';
import { actorOf, type Fields, type Place, type Story } from './story';

/** Plays a story on the bare machines; answers the world with all its cases, and their ids by place. */
export function playPure(story: Story): { world: CaseWorld; idOf: (place: Place) => string } {
  const world = new CaseWorld(machines, testTerms());
  const ids = new Map<string, string>();
  const idOf = (place: Place): string => placeOf(place, ids, (caseId) => world.of<ComplaintState>(caseId).state);
  const resolve = (fields: Fields): Fields =>
    fields.survivor === undefined ? fields : { ...fields, survivor: ids.get(String(fields.survivor)) };
  for (const turn of story.turns) {
    if ('wait' in turn) world.wait(turn.wait);
    else if ('opens' in turn) {
      ids.set(turn.opens, `case-${turn.opens}`);
      world.open('complaint-dispatch', `case-${turn.opens}`).do(actorOf(turn.by), 'register', turn.with);
    } else {
      const driver = world.of(idOf(turn.in));
      const fields = typeof turn.with === 'function' ? turn.with(driver.state) : turn.with;
      driver.do(actorOf(turn.by), turn.does, resolve(fields));
    }
  }
  return { world, idOf };
}
