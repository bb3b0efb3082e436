import { commandGroups, isIrreversible } from './command-groups';

const command = (type: string, taskId: string | null = null) => ({ type, taskId, fields: [] });

describe('the actions of a case', () => {
  it('show what completes a task first, then claiming; the rest is in the menu', () => {
    const { shown, more } = commandGroups([
      command('withdraw'),
      command('claim'),
      command('approve-reply', 'reply-check-4'),
      command('add-note'),
      command('release'),
    ]);
    expect(shown.map(({ type }) => type)).toEqual(['approve-reply', 'claim']);
    expect(more.map(({ type }) => type)).toEqual(['withdraw', 'release']);
  });

  it('lose none, however many there are, but those with a place of their own', () => {
    const many = Array.from({ length: 9 }, (_, index) => command(`c${index}`, 't-1'));
    const { shown, more } = commandGroups([...many, command('attach')]);
    expect([...shown, ...more]).toHaveLength(9);
    expect(shown).toHaveLength(5);
  });

  it('ask once more before what cannot be undone', () => {
    expect([isIrreversible(command('merge-into')), isIrreversible(command('reply'))]).toEqual([true, false]);
  });
});
