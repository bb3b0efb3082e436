import { lazy } from 'react';
import { withWords } from '../../../i18n/area-words';

/** What complaints show of knowledge comes when it is needed, with words of its own. */
export const LazyMatches = lazy(async () => ({
  default: (await withWords('knowledge', withWords('knowledge-complaints', import('./matches')))).Matches,
}));

export const LazyAnswerArticles = lazy(async () => ({
  default: (await withWords('knowledge', withWords('knowledge-complaints', import('./answer-articles'))))
    .AnswerArticles,
}));

export const LazyComplaintKnowledge = lazy(async () => ({
  default: (await withWords('knowledge', withWords('knowledge-complaints', import('./complaint-knowledge'))))
    .ComplaintKnowledge,
}));

export const LazyEffect = lazy(async () => ({
  default: (await withWords('knowledge-complaints', import('./effect-part'))).EffectPart,
}));
