import { Select, Tag } from 'antd';
import { useState } from 'react';
import type { Customer } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import styles from './intake.module.css';
import { useSettled } from './use-settled';
import { SHORTEST, useCustomers } from './useCustomers.query';

interface Props {
  id?: string;
  value?: string;
  onChange?: (number: string | undefined) => void;
  onCustomer: (customer: Customer | undefined) => void;
}

const TYPING = 200;

/** The customer, found while typing: by number, name or phone. */
export function CustomerPicker({ id, value, onChange, onCustomer }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim() || (value ?? ''), TYPING);
  const { data, isFetching } = useCustomers(asked);
  const items = data?.items ?? [];
  return (
    <Select<string>
      id={id}
      size="large"
      allowClear
      autoFocus={!value}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      loading={isFetching}
      placeholder={t('intake.customerHint')}
      notFoundContent={[...typed.trim()].length < SHORTEST ? t('field.tooShort') : isFetching ? t('app.loading') : t('field.noMatch')}
      onChange={(number?: string) => {
        setTyped('');
        onChange?.(number);
        onCustomer(items.find((customer) => customer.number === number));
      }}
      options={items.map((customer) => ({ value: customer.number, label: `${customer.number} ${customer.name}`, customer }))}
      optionRender={({ data: { customer } }) => <CustomerLine customer={customer} />}
    />
  );
}

function CustomerLine({ customer }: { customer: Customer }) {
  const { t, code } = useWords();
  return (
    <span className={styles.customer}>
      <span className={styles.customerNumber}>{customer.number}</span>
      <span className={styles.customerName}>{customer.name}</span>
      <span className={styles.soft}>{customer.phone}</span>
      {customer.tier !== 'ordinary' && <Tag color="gold">{code('tier', customer.tier)}</Tag>}
      {customer.doNotCall && <Tag>{t('intake.doNotCall')}</Tag>}
    </span>
  );
}
