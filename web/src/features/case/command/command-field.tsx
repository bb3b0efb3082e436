import { Input, InputNumber, Radio, Select, Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseDetail, CommandField as Field } from '../../../api/shapes';
import { withWords } from '../../../i18n/area-words';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { MomentField } from '../../../time/moment-field';
import { designatedIn } from '../../knowledge/pickers/designated';
import { CasePicker } from './case-picker';
import { isMoney } from './command-body';
import { vocabularyOf } from './field-words';
import { FilePicker } from './file-picker';
import { OrgPicker } from './org-picker';
import { PersonPicker } from './person-picker';
import { TaskPicker } from './task-picker';

// Few commands ask for these; they bring words of their own.
const OrgsPicker = lazy(async () => ({
  default: (await withWords('writing', import('../../../writing/orgs/orgs-picker'))).OrgsPicker,
}));
const ReceiversPicker = lazy(async () => ({
  default: (await withWords('bulletins', import('../../bulletins/receivers-picker'))).ReceiversPicker,
}));
const WorkReceivers = lazy(async () => ({
  default: (await withWords('writing', import('../../work-assignments/receivers-field'))).ReceiversField,
}));
const FilesField = lazy(async () => ({
  default: (await withWords('writing', import('./files-field'))).FilesField,
}));
const StratumPicker = lazy(async () => ({
  default: (await withWords('campaigns', import('../../campaigns/page/stratum-picker'))).StratumPicker,
}));
const MeasurePicker = lazy(async () => ({
  default: (await import('../../process-evaluation/measures/measure-picker')).MeasurePicker,
}));
const DoerPicker = lazy(async () => ({
  default: (await import('../../process-evaluation/measures/doer-picker')).DoerPicker,
}));
const NodeField = lazy(async () => ({
  default: (await withWords('knowledge', import('../../knowledge/pickers/node-field'))).NodeField,
}));

interface Props {
  field: Field;
  detail: CaseDetail;
  /** What it is a field of, where that says what may be chosen. */
  command?: string;
  /** Task that a person is given: the one chosen in the same form. */
  task: string | undefined;
  id?: string;
  value?: never;
  onChange?: (value: unknown) => void;
}

const FEN = 100;
/** Up to so many codes are all shown. */
const FEW = 4;
const SCORES = new Set(['handling', 'speed', 'attitude', 'overall', 'coverage', 'clarity', 'stability']);
/** Scores of something else than how satisfied one is. */
const DEGREES = new Set(['interest', 'likelihood']);

/** The input for one field of a command, by the kind that the server says it has. */
export function CommandField({ field, detail, command, task, ...control }: Props) {
  const { t, code, has } = useWords();
  const { kind, name, max, min } = field;
  switch (kind) {
    case 'text':
      return <Input.TextArea {...control} autoSize={{ minRows: 4, maxRows: 12 }} maxLength={max} showCount />;
    case 'boolean': {
      const word = (value: 'yes' | 'no') =>
        has(`field.${name}_${value}`) ? t(`field.${name}_${value}`) : t(`action.${value}`);
      return (
        <Radio.Group
          {...control}
          options={[
            { value: true, label: word('yes') },
            { value: false, label: word('no') },
          ]}
        />
      );
    }
    case 'code': {
      const options = field.values?.map((value) => ({ value, label: code(vocabularyOf(field), value) })) ?? [];
      if (options.length === 1) return <Radio.Group {...control} options={options} />;
      return options.length <= FEW ? (
        <Radio.Group {...control} options={options} />
      ) : (
        <Select {...control} showSearch={SEARCHED} placeholder={t('action.choose')} options={options} />
      );
    }
    case 'integer': {
      if (name === 'stratum')
        return (
          <Suspense fallback={<Skeleton active />}>
            <StratumPicker {...control} campaign={detail.id} />
          </Suspense>
        );
      if (name === 'number' && detail.process === 'process-evaluation')
        return (
          <Suspense fallback={<Skeleton active />}>
            <MeasurePicker {...control} detail={detail} />
          </Suspense>
        );
      if (SCORES.has(name) || DEGREES.has(name) || name === 'priority')
        return (
          <Radio.Group
            {...control}
            options={range(min ?? 1, max ?? 5).map((value) => ({
              value,
              label: DEGREES.has(name) ? value : code(SCORES.has(name) ? 'score' : 'priority', value),
            }))}
          />
        );
      const scale = isMoney(field) ? FEN : 1;
      return (
        <InputNumber
          {...control}
          style={{ width: '100%' }}
          min={(min ?? 0) / scale}
          max={max === undefined ? undefined : max / scale}
          precision={isMoney(field) ? 2 : 0}
        />
      );
    }
    case 'instant':
      return <MomentField {...control} />;
    case 'org':
      return (
        <OrgPicker
          {...control}
          centre={detail.org}
          levels={field.levels ?? []}
          reach={field.reach}
          isWithin={command === 'propose-measure'}
        />
      );
    case 'orgs':
      return (
        <Suspense fallback={<Skeleton active />}>
          {detail.process === 'work-assignment' ? (
            <WorkReceivers {...control} detail={detail} isLeaving={command === 'withdraw-receivers'} />
          ) : detail.process === 'bulletin-publish' ? (
            <ReceiversPicker {...control} detail={detail} command={command} />
          ) : (
            <OrgsPicker
              {...control}
              fixed={detail.process === 'knowledge-article' ? designatedIn(detail) : undefined}
            />
          )}
        </Suspense>
      );
    case 'node':
      return (
        <Suspense fallback={<Skeleton active />}>
          <NodeField {...control} />
        </Suspense>
      );
    case 'person':
      if (command === 'propose-measure')
        return (
          <Suspense fallback={<Skeleton active />}>
            <DoerPicker {...control} />
          </Suspense>
        );
      return <PersonPicker {...control} tasks={detail.tasks} task={task} />;
    case 'case':
      return <CasePicker {...control} except={detail.id} />;
    case 'task':
      return <TaskPicker {...control} tasks={detail.tasks} />;
    case 'attachment':
      return <FilePicker {...control} caseId={detail.id} />;
    case 'attachments':
      return (
        <Suspense fallback={<Skeleton active />}>
          <FilesField {...control} caseId={detail.id} />
        </Suspense>
      );
    default:
      return <Input {...control} />;
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
