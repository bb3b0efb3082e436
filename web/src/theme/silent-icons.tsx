import {
  CheckCircleFilled,
  CloseCircleFilled,
  DownOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  LoadingOutlined,
  SearchOutlined,
} from '@ant-design/icons';
import type { ConfigProviderProps } from 'antd';

/**
 * antd reads its icons out by their English names. Here those that only adorn are silent, and the button of a search,
 * which has nothing but its icon, is called by a word of the reader's language.
 */
export const silentIcons = (search: string): Pick<ConfigProviderProps, 'select' | 'alert' | 'inputSearch'> => ({
  select: {
    suffixIcon: <DownOutlined aria-hidden />,
    loadingIcon: <LoadingOutlined spin aria-hidden />,
  },
  alert: {
    successIcon: <CheckCircleFilled aria-hidden />,
    infoIcon: <InfoCircleFilled aria-hidden />,
    warningIcon: <ExclamationCircleFilled aria-hidden />,
    errorIcon: <CloseCircleFilled aria-hidden />,
  },
  inputSearch: { searchIcon: <SearchOutlined aria-label={search} /> },
});
