import { deskStories } from './desk-stories';
import { farStories } from './far-stories';
import { handlingStories } from './handling-stories';
import { slowStories } from './slow-stories';
import { surveyStories } from './survey-stories';
import type { Story } from './story';

/** Between them they tell of every rule of both processes and of every clock (domain/complaint-dispatch/stories.spec.ts). */
export const STORIES: Story[] = [...deskStories, ...handlingStories, ...slowStories, ...surveyStories, ...farStories];
