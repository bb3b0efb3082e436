import { projection, type Projections } from '../../../platform/case-store/projections';
import { projectAssignment } from './assignment-rows';
import { projectPart } from './part-rows';

/** What desk and matrix keep of work and its parts. */
export const workProjections: Projections = {
  'work-assignment': projection(projectAssignment),
  'work-assignment-part': projection(projectPart),
};
