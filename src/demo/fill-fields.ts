import { CAUSES } from '../../domain/complaint-dispatch/complaint-state';
import type { CaseView, FieldView } from './case-view';
import type { Dice } from './dice';
import { ANSWERS } from './habits';
import { wordsFor } from './words';

const DEPARTMENTS: Record<string, string[]> = {
  fault: ['fault', 'network'],
  billing: ['billing', 'service'],
  'service-quality': ['service', 'billing'],
  coverage: ['network', 'fault'],
};

interface Filling {
  command: string;
  view: CaseView;
  dice: Dice;
  /** The scale of time: business minutes are this many times shorter. */
  scale: number;
}

/** A department of the owner's that fits the category, and is not where the order is now; now and then another centre. */
function target({ command, view, dice }: Filling): string {
  const order = (view.facts.order as { target?: { id?: string } } | null)?.target?.id;
  if (view.org === 'gs-lz' && command === 'draft-dispatch') {
    if (dice.chance(0.04)) return 'gs-ts';
    if (dice.chance(0.02)) return 'sn';
  }
  const prefix = view.org === 'hq' ? 'gs' : view.org;
  const names = DEPARTMENTS[view.subject.category] ?? ['service', 'billing'];
  const fitting = names.map((name) => `${prefix}-${name}`).filter((id) => id !== order);
  return dice.chance(0.85) ? fitting[0]! : fitting.at(-1)!;
}

function answers(dice: Dice): Record<string, unknown> {
  const mood = dice.weighted(ANSWERS)!;
  const handling = mood === 'satisfied' ? dice.one([4, 5, 5]) : mood === 'neutral' ? 3 : dice.one([1, 2]);
  const near = (): number => Math.min(5, Math.max(1, handling + dice.one([-1, 0, 0, 1])));
  return { handling, speed: near(), attitude: near(), solved: mood !== 'dissatisfied-unsolved' };
}

function value(name: string, field: FieldView, filling: Filling): unknown {
  const { command, view, dice, scale } = filling;
  switch (field.kind) {
    case 'text':
      return field.required || dice.chance(0.5) ? dice.one(wordsFor(command)) : undefined;
    case 'org':
      return field.required ? target(filling) : undefined;
    case 'boolean':
      return name === 'accepted' ? dice.chance(command === 'final-decision' ? 0.5 : 0.8) : undefined;
    case 'code':
      if (name === 'category') return view.subject.category;
      if (name === 'cause') return dice.one(CAUSES);
      if (name === 'publication') return dice.chance(0.1) ? 'local' : 'none';
      return field.required ? dice.one(field.values!) : undefined;
    case 'integer':
      if (name === 'priority') return Math.min(5, view.subject.priority + 1);
      // Six to twelve business hours; limits count minutes of the scaled policy.
      if (name === 'minutes') return Math.max(1, Math.round(dice.between(360, 720) / scale));
      return field.required
        ? Math.round(dice.between(field.min!, Math.min(field.max!, field.min! + 20_000)))
        : undefined;
    default:
      return undefined;
  }
}

/** Fills in a command's form as a person would. */
export function fillFields(fields: readonly FieldView[], filling: Filling): Record<string, unknown> {
  if (filling.command === 'record-answers') return answers(filling.dice);
  const filled = fields.map((field) => [field.name, value(field.name, field, filling)] as const);
  return Object.fromEntries(filled.filter(([, given]) => given !== undefined));
}
