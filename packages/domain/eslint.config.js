import { base } from '@outreach/lint';

export default base(import.meta.dirname);
