import { message } from 'antd';
import { useEffect } from 'react';
import { showBy } from './messages';

/** Why something failed takes longer to read than that it was done. */
const SECONDS = { success: 3, info: 4, error: 8 };

export function ShownMessages() {
  const [area, holder] = message.useMessage();
  useEffect(
    () => showBy(({ tone, words }) => void area.open({ type: tone, content: words, duration: SECONDS[tone] })),
    [area],
  );
  return holder;
}
