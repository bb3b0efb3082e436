import { useEffect, useRef, useState } from 'react';
import styles from './window-grid.module.css';

/** Nobody reads a row that keys only pass by, ms. */
const STILL = 300;

let isByKey = false;
window.addEventListener('keydown', () => (isByKey = true), true);
window.addEventListener('pointerdown', () => (isByKey = false), true);

const isCut = (one: Element): boolean => one.clientWidth > 1 && one.scrollWidth > one.clientWidth;

/** The whole words of those cells that have no room for them. */
const cutWords = (row: Element): string[] =>
  [...row.querySelectorAll<HTMLElement>('[role=gridcell]')]
    .filter((cell) => [cell, ...cell.querySelectorAll('*')].some(isCut))
    .map((cell) => cell.innerText.replaceAll('\n', ' '));

/**
 * For the row that keys have chosen: what is cut off in it stands below in full, until Esc or the next row. Over a row
 * the pointer shows it (`title`), and a screen reader reads the cells, which hold it all.
 */
export function WholeText() {
  const place = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<string[]>([]);
  const [isAbove, setIsAbove] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      const row = place.current?.parentElement;
      const list = row?.closest('[data-list]');
      if (!isByKey || !row || !list) return;
      setIsAbove(list.getBoundingClientRect().bottom - row.getBoundingClientRect().bottom < row.offsetHeight);
      setWords(cutWords(row));
    }, STILL);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setWords([]);
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <div
      ref={place}
      aria-hidden
      hidden={words.length === 0}
      className={`${styles.whole} ${isAbove ? styles.above : ''}`}
    >
      {words.join(' · ')}
    </div>
  );
}
