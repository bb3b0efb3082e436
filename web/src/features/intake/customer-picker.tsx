import { useState } from 'react';
import type { Customer } from '../../api/shapes';
import { Badge } from '../../codes/badge';
import { useWords } from '../../i18n/use-words';
import { AskedSelect } from '../../list/asked-select';
import styles from './intake.module.css';
import { useSettled } from './use-settled';
import { isLongEnough, useCustomers } from './useCustomers.query';

interface Props {
  id?: string;
  value?: string;
  onChange?: (number: string | undefined) => void;
  onCustomer: (customer: Customer | undefined) => void;
}

const TYPING = 200;

/** The customer, found while typing: by number, name or phone. */
export function CustomerPicker({ value, onChange, onCustomer, ...control }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim() || (value ?? '');
  const asked = useSettled(wanted, TYPING);
  const { data, isPlaceholderData, isError } = useCustomers(asked);
  const isAskable = isLongEnough(wanted);
  const isAnswered = asked === wanted && (isError || (data !== undefined && !isPlaceholderData));
  const items = isAskable ? (data?.items ?? []) : [];
  return (
    <AskedSelect
      {...control}
      size="large"
      mayClear
      autoFocus={!value}
      value={value}
      placeholder={t('intake.customerHint')}
      isListed={!isAskable || isAnswered}
      isSearched
      typed={typed}
      onTyped={setTyped}
      notFound={t(isAskable ? 'field.noMatch' : 'field.tooShort')}
      onChange={(number) => {
        onChange?.(number);
        onCustomer(items.find((customer) => customer.number === number));
      }}
      options={items.map((customer) => ({
        value: customer.number,
        label: `${customer.number} ${customer.name}`,
      }))}
      optionRender={({ value: number }) => <CustomerLine customer={items.find((one) => one.number === number)} />}
    />
  );
}

function CustomerLine({ customer }: { customer: Customer | undefined }) {
  const { t, code } = useWords();
  if (!customer) return null;
  return (
    <span className={styles.customer}>
      <span className={styles.customerNumber}>{customer.number}</span>
      <span className={styles.customerName}>{customer.name}</span>
      <span className={styles.customerPhone}>{customer.phone}</span>
      <span className={styles.customerMarks}>
        {customer.tier !== 'ordinary' && <Badge tone="strong">{code('tier', customer.tier)}</Badge>}
        {customer.doNotCall && <Badge>{t('intake.doNotCall')}</Badge>}
      </span>
    </span>
  );
}
