import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useProblemWords } from '../api/use-problem-words';
import { messages } from '../messages/messages';

const FORMATS = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof FORMATS)[number];

interface Props {
  /** Fetches the file and hands it to the browser to keep; answers its name. */
  keep: (format: FileFormat) => Promise<string>;
  label: (format: FileFormat) => string;
  /** What is said once the file of this name is kept. */
  kept: (name: string) => string;
}

/** What is shown, as a file. */
export function FileButtons({ keep, label, kept }: Props) {
  const problemWords = useProblemWords();
  const keeping = useMutation({ mutationFn: keep });
  return FORMATS.map((format) => (
    <Button
      key={format}
      icon={<DownloadOutlined aria-hidden />}
      loading={keeping.isPending && keeping.variables === format}
      onClick={() =>
        keeping.mutate(format, {
          onSuccess: (name) => messages.success(kept(name)),
          onError: (error) => messages.error(problemWords(error)),
        })
      }
    >
      {label(format)}
    </Button>
  ));
}
