import { offsetAt } from '../../../domain/shared/local-day';

const ZONE = 'Asia/Shanghai';

/** The wall clock in China, which keeps one time (the columns' heads say so), as if it were UTC. */
export const local = (at: Date): Date => new Date(at.getTime() + offsetAt(ZONE, at.getTime()));

/** `2026-11-22 17:05:09`: what every spreadsheet reads as a time. */
export const localWords = (at: Date): string => local(at).toISOString().slice(0, 19).replace('T', ' ');
