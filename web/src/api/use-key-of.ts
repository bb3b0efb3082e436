import { useRef } from 'react';
import { newKey } from './idempotency-key';

/** A key for what is asked: asked again in the same words it is the same request. */
export function useKeyOf(): (asked: unknown) => string {
  const last = useRef({ asked: '', key: '' });
  return (asked) => {
    const same = JSON.stringify(asked);
    if (last.current.asked !== same) last.current = { asked: same, key: newKey() };
    return last.current.key;
  };
}
