import type { AllowedCommand } from '../../../api/shapes';
import { commandBody } from './command-body';

const command = (fields: AllowedCommand['fields'], taskId: string | null = null): AllowedCommand => ({
  type: 'x',
  taskId,
  fields,
});

describe('the body of a command', () => {
  it('holds what was entered, and the task where it completes one', () => {
    const fields = [
      { name: 'text', kind: 'text' as const, required: true },
      { name: 'accepted', kind: 'boolean' as const, required: true },
    ];
    expect(commandBody(command(fields, 'answer-4'), { text: ' 已处理 ', accepted: false, other: 1 })).toEqual({
      type: 'x',
      taskId: 'answer-4',
      text: '已处理',
      accepted: false,
    });
  });

  it('leaves out what is empty', () => {
    const fields = [
      { name: 'text', kind: 'text' as const, required: false },
      { name: 'target', kind: 'org' as const, required: false },
    ];
    expect(commandBody(command(fields), { text: '  ', target: undefined })).toEqual({ type: 'x' });
  });

  it('sends yuan as whole fen', () => {
    const fields = [{ name: 'amountFen', kind: 'integer' as const, required: true }];
    expect(commandBody(command(fields), { amountFen: 19.99 })).toEqual({ type: 'x', amountFen: 1999 });
  });

  it('sends a time as an instant', () => {
    const fields = [{ name: 'at', kind: 'instant' as const, required: true }];
    expect(commandBody(command(fields), { at: '2026-11-22T09:30' })).toEqual({
      type: 'x',
      at: '2026-11-22T01:30:00.000Z',
    });
  });
});
