import { Button } from 'antd';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { useGiving } from './use-giving';

/** What its publisher decides about receivers and replies, in the order of the buttons. */
const KEEPING = ['add-receivers', 'withdraw-receivers', 'move-deadline', 'close-replies'];

/** Decisions about the receivers of a bulletin, as far as the server allows the reader any. */
export function KeeperActions({ detail }: { detail: CaseDetail }) {
  const { code } = useWords();
  const giving = useGiving(detail);
  return (
    <>
      {KEEPING.flatMap((type) => detail.allowedCommands.filter((command) => command.type === type)).map((command) => (
        <Button key={command.type} onClick={() => giving.open(command)}>
          {code('command', command.type)}
        </Button>
      ))}
      {giving.drawer}
    </>
  );
}
