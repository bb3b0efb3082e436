import { readBoard, writeBoard } from './board-filters';

it.each(['', 'kind=fault-notice&state=ongoing', 'unread=true&q=%E7%9F%AD%E4%BF%A1'])('%s is one address', (address) => {
  expect(writeBoard(readBoard(new URLSearchParams(address)))).toBe(address);
});

it('passes over what there is not', () => {
  expect(readBoard(new URLSearchParams('kind=x&state=y&q=%20'))).toEqual({});
});
