import { Spin } from 'antd';
import styles from './page-states.module.css';

/** While a page's code or first answer is on its way. */
export function PageLoading() {
  return (
    <div className={styles.middle}>
      <Spin />
    </div>
  );
}
