import type { Catalogue } from './message';
import { enStages } from './stages.en';

export const en: Catalogue = {
  problems: {
    'not-permitted': {
      title: 'Not permitted',
      detail: 'Your posts do not allow this; a colleague who may has to do it.',
    },
    'separation-of-duties': {
      title: 'Another person has to do this',
      detail: 'Nobody reviews what they submitted themselves; another colleague has to.',
    },
    'task-not-found': { title: 'No such task', detail: 'The task is done or does not exist; refresh and try again.' },
    'case-not-found': { title: 'No such case', detail: 'There is no such case, or it is outside what you may see.' },
    'wrong-stage': {
      title: 'Not possible at this stage',
      detail: 'The case is at stage "{stage}", where this is not possible; refresh and try again.',
    },
    'case-closed': {
      title: 'The case has ended',
      detail: 'Nothing more can be done on it; register a new case and link it.',
    },
    'task-held': {
      title: 'Somebody else holds the task',
      detail: '{holder} works on it; wait or ask the team leader to reassign.',
    },
    'task-not-held': { title: 'Nobody holds the task', detail: 'Claim the task first.' },
    'nothing-drafted': {
      title: 'Nothing drafted',
      detail: 'There is no draft of a dispatch to judge; open the case and dispatch it or answer the customer.',
    },
    'limit-reached': { title: 'Limit reached', detail: 'This has been done as often as it may be; escalate instead.' },
    'already-done': { title: 'Already done', detail: 'This has been done; nothing to repeat.' },
    'evaluated-lately': {
      title: 'Evaluated within six months',
      detail: 'The process was last evaluated on {lastAt}; it can be evaluated again after {againAt} (China time).',
    },
    'too-soon': {
      title: 'Too soon',
      detail: '{org} has just been reminded; it can be reminded again after {againAt} (China time).',
    },
    'nothing-owed': {
      title: 'No reply is owed',
      detail: '{org} owes no reply, so there is nothing to remind of; reload and choose others.',
    },
    'merge-pending': {
      title: 'On its way into another case',
      detail: 'The case is being merged; wait a moment until the other case has taken it in or refused, then refresh.',
    },
    'stale-version': {
      title: 'The task has changed',
      detail: 'The task is at version {version} now; refresh, look again, then submit.',
    },
    'missing-field': { title: 'A field is missing', detail: 'Field {field} is missing; add it and submit again.' },
    'invalid-field': { title: 'A field is wrong', detail: 'Field {field} is not right; correct it and submit again.' },
    'wrong-target': {
      title: 'Wrong target',
      detail: 'The case cannot be sent there; choose an organisation that may handle it.',
    },
    'malformed-json': {
      title: 'Malformed JSON',
      detail: 'The body is not valid JSON; check its syntax and encoding (UTF-8).',
    },
    'invalid-request': {
      title: 'Invalid request',
      detail: 'The request cannot be understood; compare it with the API document.',
    },
    'invalid-cursor': {
      title: 'Invalid cursor',
      detail: 'The cursor is not valid for this query; start again from the first page.',
    },
    'key-missing': {
      title: 'Idempotency key missing',
      detail: 'Send an Idempotency-Key header with a unique value and keep it when you retry.',
    },
    'key-invalid': {
      title: 'Idempotency key invalid',
      detail: 'Idempotency-Key must be 8–128 visible ASCII characters.',
    },
    'precondition-invalid': {
      title: 'Precondition invalid',
      detail: 'If-Match must be "<task id>:<version>" as the case detail gives it.',
    },
    'sign-in-required': { title: 'Sign-in required', detail: 'Sign in and try again.' },
    'session-expired': { title: 'Session expired', detail: 'Your sign-in has expired; sign in again.' },
    'wrong-credentials': { title: 'Wrong user name or password', detail: 'Check the user name and the password.' },
    'account-locked': {
      title: 'Account locked',
      detail: 'Too many failed sign-ins; the account is locked. Try again in {seconds} seconds.',
    },
    'unknown-route': { title: 'Unknown address', detail: 'There is nothing at this address; see the API document.' },
    'not-found': { title: 'Not found', detail: 'It does not exist, or it is outside what you may see.' },
    'method-not-allowed': { title: 'Method not allowed', detail: 'This address takes only {allow}.' },
    'name-taken': { title: 'Name taken', detail: 'Somebody else has the name {name}; choose another one.' },
    'view-name-taken': { title: 'Name taken', detail: 'You have a saved view named {name} already.' },
    'proposal-settled': {
      title: 'Already settled',
      detail: 'Somebody else has taken or settled this proposal; refresh the list to see what became of it.',
    },
    'node-in-use': {
      title: 'The place is in use',
      detail: 'Places below it: {places}, articles: {articles}; move them elsewhere first.',
    },
    'node-awaited': {
      title: 'Place awaited',
      detail: 'Articles under review are to stand there: {cases}. Move them elsewhere, or wait for them.',
    },
    'changed-meanwhile': {
      title: 'Changed meanwhile',
      detail: 'Somebody has changed this since you read it; read it again, compare, then save.',
    },
    'node-too-deep': {
      title: 'The tree is too deep',
      detail: 'A tree has at most {max} levels; choose a place higher up.',
    },
    'nothing-to-approve': {
      title: 'Nothing to approve',
      detail: 'This task is not approved or returned; open the case to decide it.',
    },
    'too-many-views': {
      title: 'Too many saved views',
      detail: 'You have {max} saved views already; delete one you no longer need.',
    },
    'org-fixed': {
      title: 'This organisation is fixed',
      detail:
        'HQ, provinces and second-line platforms are part of the system; prefectures and departments can be changed.',
    },
    'org-in-use': {
      title: 'Work is open there',
      detail: '{count} tasks are open there or below; finish or reassign them first.',
    },
    'org-has-cases': {
      title: 'It has a history',
      detail:
        '{count} cases went there or below, and stay where they were; close it and open a new one at the new place.',
    },
    'body-too-large': { title: 'Request too large', detail: 'The body is above the limit; shorten it.' },
    'attachment-too-large': {
      title: 'Attachment too large',
      detail: '{name} is above the limit of {max} bytes; compress it.',
    },
    'unsupported-media-type': {
      title: 'Unsupported media type',
      detail: 'Use a Content-Type that the API document names.',
    },
    'attachment-type-refused': {
      title: 'Attachment type refused',
      detail: '{name} ({type}) may not be uploaded. Allowed: {allowed}.',
    },
    'attachment-name-mismatch': {
      title: 'Attachment name does not match its content',
      detail: 'The content of {name} is {type}, which its extension contradicts; rename the file.',
    },
    'validation-failed': { title: 'Some fields are wrong', detail: '{count} to correct, see errors.' },
    'export-too-large': {
      title: 'Too many rows to export',
      detail: 'At most {max} rows at once; choose a shorter period or filter more, then export again.',
    },
    'key-reused': {
      title: 'Idempotency key reused',
      detail: 'This Idempotency-Key was used for a request with other content; choose a new one.',
    },
    'event-id-reused': {
      title: 'Event id used for other content',
      detail:
        'Event {id} was received before with other content. Use a new id for new content; repeat an event unchanged.',
    },
    'too-many-requests': { title: 'Too many requests', detail: 'Try again in {seconds} seconds.' },
    'decision-pending': {
      title: 'Not confirmed yet',
      detail:
        'The request was taken but is not confirmed; retry in {seconds} seconds with the same Idempotency-Key, it counts once.',
    },
    'case-busy': {
      title: 'The case is busy',
      detail: 'Other actions on this case are under way; retry in {seconds} seconds with the same Idempotency-Key.',
    },
    'dependency-unavailable': {
      title: 'Temporarily unavailable',
      detail: 'A service behind this one is unavailable; try again in {seconds} seconds.',
    },
    'internal-error': {
      title: 'Internal error',
      detail: 'Something unexpected failed; give the instance to an administrator.',
    },
  },
  fields: {
    required: 'is required',
    'unknown-field': 'is not a known field',
    'wrong-type': 'has the wrong type, expected {expected}',
    blank: 'must not be blank',
    'too-long': 'must have at most {max} characters',
    'too-short': 'must have at least {min} characters',
    repeated: 'is there before already; give it another one',
    'too-many': 'must have at most {max} items',
    'too-few': 'names nothing; name at least {min}',
    'named-twice': 'names the same thing twice; name it once',
    'not-in-list': 'must be one of: {values}',
    'out-of-range': 'must be from {min} to {max}',
    'not-an-instant': 'must be an ISO 8601 time with a zone, e.g. 2026-01-31T09:00:00+08:00',
    'in-the-future': 'must not be later than now',
    'too-early': 'must be later than {after}',
    'too-long-ago': 'must not be more than {days} days ago; correct the date, or bring older complaints in by import',
    'not-an-id': 'must be a UUID',
    'wrong-width':
      'has {found} cells in line {row}, but the head has {expected} columns; put quotation marks around cells with a comma, and give every column a cell',
    'broken-quotes': 'has broken quotation marks in line {row}; write a quotation mark inside a quoted cell twice',
    'wrong-format': 'has the wrong format, expected {expected}',
    'forbidden-address': 'points to an address that is never called: link-local, multicast, or this machine itself',
    'credentials-in-url': 'must not carry a user name or password; deliveries are signed with the secret',
    'unknown-customer': 'is not in the customer store; check the customer number',
    'unknown-org': 'is not a known organisation',
    'wrong-org-level': 'is an organisation of the wrong level, possible: {values}',
    'unknown-person': 'is not a known person',
    'not-a-candidate': 'is a person who holds no post that may do this task',
    'unknown-task': 'is not an open task of this case',
    'unknown-case': 'is not a case that you can see',
    'unknown-attachment': 'is not an attachment of this case; upload it first',
    'unknown-node': 'is not a place in the tree; choose one from it',
    'node-closed': 'is a place where only those named for it may write; choose another, or ask the knowledge manager',
    'unknown-column': 'has the column "{column}", which means nothing here; use: {columns}',
    'repeated-row': 'is the customer of row {row} again, which stays; take this row out',
    'many-customers': 'is the phone of several customers; give the customer number in this row',
    'unknown-article': 'is no article that can be read here; look for it again',
    'not-its-origin': 'comes from elsewhere; only its origin or HQ changes it. Give feedback on it instead',
    'same-case': 'must be another case',
    'other-process': 'must be a case of the same process',
    'other-customer': 'must be a case of the same customer',
    'answered-already': 'has been answered or has ended; link it as a repeat instead',
    'not-our-customer': "was sent here by another centre, which answers the customer; choose one of our own customer's",
    'appeal-open': 'has an appeal that is not decided yet ({number}); go on with that one',
    'document-known': 'is registered already ({number}); check the number of the document',
    'being-merged': 'is being merged into another case itself; choose that one',
    'unusable-policy': 'cannot be used as a policy: {reason}',
    invalid: 'is not right',
  },
  types: {
    ...{ string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list' },
    ...{ object: 'an object', 'unicode-text': 'Unicode text' },
  },
  stages: enStages,
};
