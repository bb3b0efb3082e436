import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { whenIdle } from '../when-idle';

/** What stands beside a page's purpose: it is loaded, and asks, once the page has its data. */
export function OnceIdle({ children }: { children: ReactNode }) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return isIdle && <Suspense>{children}</Suspense>;
}
