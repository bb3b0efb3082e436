import { useLanguage } from '../../../i18n/language';
import type { Measure } from './pivot';

const FEN = 100;

/** A figure as it is read: money in yuan, all else whole. */
export function useValueWords(): (measure: Measure, value: number) => string {
  const language = useLanguage();
  return (measure, value) =>
    measure === 'amount-fen'
      ? (value / FEN).toLocaleString(language, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' })
      : value.toLocaleString(language);
}
