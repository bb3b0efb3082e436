import { WORKS, STRATA } from '../../../domain/quality-sampling/sampling-state';
import { drawSample } from '../../../src/modules/quality/projection/draw-sample';
import { openDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

it.each(STRATA)('draws by %s', async (strata) => {
  const found = await database.app.transaction((tx) =>
    drawSample(
      tx,
      '',
      { want: 'sample', org: 'gs-lz', work: WORKS[0], strata, size: 3, from: 0, until: 1, seed: 1 },
      new Date(),
    ),
  );
  expect(found).toEqual({ population: 0, sample: [] });
});
