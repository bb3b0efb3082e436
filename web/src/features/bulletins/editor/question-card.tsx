import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import type { Question } from '../shapes';
import own from './editor.module.css';
import { isChoice, MOST, TYPES } from './form-values';

interface Props {
  /** From 0. */
  place: number;
  last: number;
  type: Question['type'] | undefined;
  remove: () => void;
  move: (to: number) => void;
  /** A card that appears now is the one that was added. */
  isAdding: RefObject<boolean>;
}

/** What separates options, on either keyboard. */
const BETWEEN = ['\n', ';', '\uff1b'];

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** One question: what is asked, how it is answered, whether it may be left out. */
export function QuestionCard({ place, last, type, remove, move, isAdding }: Props) {
  const { t } = useWords();
  const n = place + 1;
  const card = useRef<HTMLLIElement>(null);
  // A card that moves takes the focus with it; moved about, a page would lose it.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    const part = isAdding.current ? 'label' : focus.current;
    isAdding.current = false;
    focus.current = null;
    if (part !== null) card.current?.querySelector<HTMLElement>(`[id$='_${part}']`)?.focus();
  }, [isAdding, place]);
  const go = (to: number, part = 'label'): void => {
    focus.current = part;
    move(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = place + step;
    const part = (event.target as HTMLElement).id.split('_').at(-1);
    if (to >= 0 && to <= last) go(to, part || 'label');
  };
  const button = (glyph: React.ReactNode, label: string, act: () => void, disabled = false) => (
    <Button type="text" size="small" icon={glyph} aria-label={label} title={label} disabled={disabled} onClick={act} />
  );
  return (
    <li ref={card} className={own.question} onKeyDownCapture={onKey} aria-label={t('formBuilder.question', { n })}>
      <div className={own.questionHead}>
        <span className={own.number}>{t('formBuilder.question', { n })}</span>
        {button(<ArrowUpOutlined aria-hidden />, t('formBuilder.up', { n }), () => go(place - 1), n === 1)}
        {button(<ArrowDownOutlined aria-hidden />, t('formBuilder.down', { n }), () => go(place + 1), place === last)}
        {button(<DeleteOutlined aria-hidden />, t('formBuilder.remove', { n }), remove)}
      </div>
      <div className={own.questionRow}>
        <Form.Item
          name={[place, 'label']}
          label={t('formBuilder.label')}
          rules={[
            { required: true, whitespace: true, message: t('formBuilder.needLabel') },
            { max: MOST.label, message: t('formBuilder.tooLong', { max: MOST.label }) },
          ]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={[place, 'type']} label={t('formBuilder.type')}>
          <Select
            showSearch={SEARCHED}
            options={TYPES.map((value) => ({ value, label: t(`formBuilder.types.${value}`) }))}
          />
        </Form.Item>
        {type === 'number' && (
          <Form.Item
            name={[place, 'unit']}
            label={t('formBuilder.unit')}
            rules={[{ max: MOST.unit, message: t('formBuilder.tooLong', { max: MOST.unit }) }]}
          >
            <Input autoComplete="off" placeholder={t('formBuilder.unitHint')} />
          </Form.Item>
        )}
      </div>
      {isChoice(type) && (
        <Form.Item
          name={[place, 'options']}
          label={t('formBuilder.options')}
          rules={[
            { required: true, message: t('formBuilder.needOptions') },
            {
              validator: (_, given: string[] = []) =>
                given.length > MOST.options || given.some((one) => one.length > MOST.option)
                  ? Promise.reject(new Error(t('formBuilder.optionsTooMany', { n: MOST.options, max: MOST.option })))
                  : Promise.resolve(),
            },
          ]}
        >
          <Select
            mode="tags"
            open={false}
            suffix={null}
            tokenSeparators={BETWEEN}
            placeholder={t('formBuilder.optionsHint')}
          />
        </Form.Item>
      )}
      <Form.Item name={[place, 'required']} valuePropName="checked" className={own.required}>
        <Checkbox>{t('formBuilder.required')}</Checkbox>
      </Form.Item>
    </li>
  );
}
