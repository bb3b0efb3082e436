import type { AllowedCommand } from '../api/shapes';
import { extraFields, writingCommands } from './writing-commands';

const command = (type: string, ...fields: [name: string, kind: string][]): AllowedCommand =>
  ({
    type,
    taskId: 'generate-1',
    fields: fields.map(([name, kind]) => ({ name, kind, required: true })),
  }) as AllowedCommand;

const submit = command('submit', ['words', 'words'], ['node', 'node']);
const unreviewed = command('submit-unreviewed', ['words', 'words'], ['node', 'node'], ['waiver', 'text']);

describe('the page of an edition', () => {
  it('is for what hands an edition in, the plain way first', () => {
    const all = [command('recall', ['text', 'text']), unreviewed, submit];
    expect(writingCommands(all).map(({ type }) => type)).toEqual(['submit', 'submit-unreviewed']);
  });

  it('asks apart what only one of the ways needs', () => {
    expect(extraFields(unreviewed, submit).map(({ name }) => name)).toEqual(['waiver']);
    expect(extraFields(submit, submit)).toEqual([]);
  });
});
