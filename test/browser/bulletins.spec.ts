import { PeopleAtWork } from './people-at-work';
import { fromDeskToBoard } from './bulletins/desk';
import type { Desks } from './bulletins/desks';
import { fromSecondLineToReplies } from './bulletins/loop';
import { reminding } from './bulletins/reminding';
import { ThroughTheApi } from './through-the-api';

// Each finds the app as the one before has left it; the first finds no bulletin at all.
describe('bulletins', () => {
  const at = {} as Desks;
  beforeAll(async () => {
    const { people, app } = await PeopleAtWork.withApp();
    Object.assign(at, { people, api: new ThroughTheApi(app.url) });
  });
  afterAll(() => at.people?.close());

  fromDeskToBoard(at);
  fromSecondLineToReplies(at);
  reminding(at);

  it('nothing was thrown meanwhile', () => {
    expect(at.people.complaints).toEqual([]);
  });
});
