import type { QualityReport } from '../shapes';

type Item = QualityReport['items'][number];

/** Mean grade of those who got one; null: nobody did. */
export function meanGrade({ counts }: Pick<Item, 'counts'>): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : counts.reduce((sum, count, grade) => sum + count * grade, 0) / all;
}
