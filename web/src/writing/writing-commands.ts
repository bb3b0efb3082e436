import type { AllowedCommand, CaseDetail, CommandField } from '../api/shapes';

/** Whether an action asks for a whole edition: then its form is a page, not a drawer. */
export const asksForWords = ({ fields }: AllowedCommand): boolean => fields.some(({ kind }) => kind === 'words');

/** Actions that hand an edition in; the one that needs nothing else first. */
export const writingCommands = (commands: AllowedCommand[]): AllowedCommand[] =>
  commands.filter(asksForWords).sort((one, other) => one.fields.length - other.fields.length);

/** What an action asks beyond the page's own fields: a reason, a document's number. */
export const extraFields = (command: AllowedCommand, page: AllowedCommand): CommandField[] =>
  command.fields.filter(({ name }) => !page.fields.some((field) => field.name === name));

/** Where the words of a case are written. */
export const deskOf = ({ process, id }: Pick<CaseDetail, 'process' | 'id'>): string =>
  `/${process.startsWith('work-assignment') ? 'work' : process === 'bulletin-publish' ? 'bulletins' : 'knowledge'}/desk/${id}`;

/** Where this machine keeps what is half written for a task: what was handed in elsewhere does not come back with the next. */
export const draftPlace = ({ id }: Pick<CaseDetail, 'id'>, page: AllowedCommand | undefined): string =>
  page?.taskId ? `${id}.${page.taskId}` : id;
