import { SearchOutlined } from '@ant-design/icons';

/** The glass of an open list only adorns it: antd would read it out in English. */
const searchIcon = <SearchOutlined aria-hidden />;

/** For a list that the server searches. */
export const SEARCHED_ELSEWHERE = { filterOption: false, searchIcon };

/** For a list in which typing finds a label. */
export const SEARCHED = { optionFilterProp: 'label', searchIcon };
