import { Select, type SelectProps } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words';
import { useClearing } from '../theme/clearing';
import { foundOptions, onlyOption, type Choices } from './found-options';
import { SEARCHED_ELSEWHERE } from './searched';

type Passed = Pick<SelectProps<string>, 'id' | 'size' | 'autoFocus' | 'placeholder' | 'optionRender'>;

interface Props extends Passed {
  value?: string;
  onChange?: (value: string | undefined) => void;
  /** The options are the answer to what is typed now; until then there is nothing to choose from. */
  isListed: boolean;
  options: Choices;
  typed: string;
  onTyped: (typed: string) => void;
  /** The server has searched: all options fit. Else those are left that hold what is typed. */
  isSearched?: boolean;
  mayClear?: boolean;
  /** Said where nothing fits. */
  notFound: string;
}

/**
 * One of many that the server is asked for. A list that is not the answer yet offers nothing, so that no key takes
 * what stood there before; Enter that came too early waits, and takes what is found where that is a single one.
 */
export function AskedSelect(props: Props) {
  const {
    isListed,
    options,
    typed,
    onTyped,
    isSearched = false,
    mayClear = false,
    notFound,
    onChange,
    ...select
  } = props;
  const { t } = useWords();
  const clearing = useClearing();
  const [isOpen, setIsOpen] = useState(false);
  const isEarly = useRef(false);
  const offered = !isListed ? [] : isSearched ? options : foundOptions(options, typed);
  const type = (next: string) => {
    isEarly.current = false;
    onTyped(next);
  };
  const onKey = (event: KeyboardEvent) => {
    isEarly.current = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isOpen && !isListed;
    if (!isEarly.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (!isListed || !isEarly.current) return;
    isEarly.current = false;
    const only = onlyOption(offered);
    if (!only) return;
    onChange?.(only.value);
    onTyped('');
    setIsOpen(false);
  });
  return (
    <Select<string>
      {...select}
      allowClear={mayClear && clearing}
      open={isOpen}
      onOpenChange={setIsOpen}
      showSearch={{ ...SEARCHED_ELSEWHERE, searchValue: typed, onSearch: type }}
      onInputKeyDown={onKey}
      onBlur={() => {
        isEarly.current = false;
      }}
      onChange={(next?: string) => (onTyped(''), onChange?.(next))}
      loading={!isListed}
      notFoundContent={isListed ? notFound : t('app.loading')}
      options={offered}
    />
  );
}
