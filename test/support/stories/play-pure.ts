import { machines } from '../../../domain/machines';
import { CaseWorld } from '../domain/case-world';
import { testTerms } from '../domain/terms';
import { placeOf, resolved } from './cast';
import { actorOf, type Place, type Story } from './story';

/** Plays a story on the bare machines; answers the world with all its cases, and their ids by place. */
export function playPure(story: Story): { world: CaseWorld; idOf: (place: Place) => string } {
  const world = new CaseWorld(machines, story.terms ?? testTerms(), story.rows);
  const ids = new Map<string, string>();
  const idOf = (place: Place): string => placeOf(place, ids, () => [...world.cases.values()].map(({ state }) => state));
  for (const turn of story.turns) {
    if ('wait' in turn) world.wait(turn.wait);
    else if ('opens' in turn) {
      ids.set(turn.opens, `case-${turn.opens}`);
      const { opens, process = 'complaint-dispatch' } = turn;
      world.open(process, `case-${opens}`).do(actorOf(turn.by), 'register', resolved(turn.with, idOf, world.now));
    } else {
      const driver = world.of(idOf(turn.in));
      const fields = typeof turn.with === 'function' ? turn.with(driver.state) : turn.with;
      driver.do(actorOf(turn.by), turn.does, resolved(fields, idOf));
    }
  }
  return { world, idOf };
}
