import { useEffect, useState, type ComponentType } from 'react';
import { whenIdle } from '../when-idle';
import { onWaiting } from './messages';

/** Where messages appear. What shows them is loaded once the first page is there, or when there is something to say. */
export function MessageArea() {
  const [Shown, setShown] = useState<ComponentType | null>(null);
  useEffect(() => {
    const load = () =>
      void import('./shown-messages').then(
        ({ ShownMessages }) => setShown(() => ShownMessages),
        // Away from the server: what was said waits for the next try.
        () => undefined,
      );
    const [stopIdle, stopWaiting] = [whenIdle(load), onWaiting(load)];
    return () => {
      stopIdle();
      stopWaiting();
    };
  }, []);
  return Shown && <Shown />;
}
