import { permits } from '../../../domain/shared/permission';
import type { Caller } from './scope';

/** First character, then one star for each further one, at most three: `示***`. Length is a hint too. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.min(rest.length, 3));
}

/** First three and last four characters of a long number, less of a short one: `138****1234`, `**34`. */
export function maskPhone(phone: string): string {
  const digits = [...phone.trim()];
  if (digits.length < 8) return '*'.repeat(Math.max(digits.length - 2, 0)) + digits.slice(-2).join('');
  return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`;
}

/** Name and phone as this caller may see them without asking: phones never in full. */
export function masked(
  { name, phone }: { name: string; phone: string },
  { actor }: Caller,
): { name: string; phone: string } {
  return { name: permits(actor, 'see-customer-names') ? name : maskName(name), phone: maskPhone(phone) };
}
