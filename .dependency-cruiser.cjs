/** The import rules of the rooms. Spec files may look further: they are tests, not parts. */
const SPEC = '\\.spec\\.ts$';
/** Processes that name their rules in a family's room. */
const KNOWLEDGE = '^domain/(knowledge-[a-z]+|province-publication|local-publication)/';
const BULLETIN = '^domain/(bulletin-[a-z]+)/';
/** A receiver's part of work, which is asked, changed and withdrawn in the words of its assignment. */
const WORK_PART = '^domain/work-assignment-part/';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'web-knows-rules-and-types',
      'The pages share the rules that are pure, and the drawn maps; of the API they know only its document (api/generated).',
      { path: '^web/src/', pathNot: SPEC },
      { path: '^(?!web/src/|domain/|node_modules/)', pathNot: '\\.bpmn$', dependencyTypesNot: ['core'] },
    ),
    rule(
      'web-takes-no-machine',
      'Rule tables decide on the server; the browser gets vocabularies and types, not every process.',
      { path: '^web/src/', pathNot: SPEC },
      { path: '(\\.machine|/machines)\\.ts$' },
    ),
    rule(
      'nobody-imports-the-pages',
      'The pages are an end, not a library.',
      { path: '^(domain|workflows|activities|src|migrations|bench)/' },
      { path: '^web/' },
    ),
    rule(
      'no-cycles',
      'Two files that need each other to run are one thing in two files; types may refer to each other.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'domain-is-pure',
      'domain/ imports nothing but itself; chinese-days holds the public holidays as data.',
      {
        path: '^domain/',
        pathNot: SPEC,
      },
      { pathNot: ['^domain/', '^node_modules/chinese-days/'] },
    ),
    rule(
      'domain-rooms-are-apart',
      'A process knows domain/shared, itself, and the state another reports (*-state.ts), never its rules.',
      {
        path: '^domain/(?!shared/)([^/]+)/',
        pathNot: [SPEC, KNOWLEDGE, BULLETIN, WORK_PART],
      },
      { path: '^domain/', pathNot: ['^domain/shared/', '^domain/$1/', '-state\\.ts$'] },
    ),
    rule(
      'knowledge-is-a-family',
      'The processes about knowledge are of few shapes: their rules are in the family, each process names its own.',
      { path: KNOWLEDGE, pathNot: SPEC },
      { path: '^domain/', pathNot: ['^domain/shared/', '^domain/knowledge/', '^domain/$1/', '-state\\.ts$'] },
    ),
    rule(
      'bulletins-are-a-family',
      'A bulletin, its deliveries and its replies share one vocabulary: their rules are in the family.',
      { path: BULLETIN, pathNot: SPEC },
      { path: '^domain/', pathNot: ['^domain/shared/', '^domain/bulletin/', '^domain/$1/', '-state\\.ts$'] },
    ),
    rule(
      'a-part-knows-its-assignment',
      'Work and its parts share one vocabulary: a part speaks that of its assignment, never the other way round.',
      { path: WORK_PART, pathNot: SPEC },
      {
        path: '^domain/',
        pathNot: ['^domain/shared/', '^domain/work-assignment/', '^domain/work-assignment-part/', '-state\\.ts$'],
      },
    ),
    rule(
      'shared-rules-know-no-process',
      'What every process uses depends on none of them.',
      { path: '^(domain|workflows)/shared/', pathNot: SPEC },
      {
        path: '^(domain|workflows)/(?!shared/)[^/]+/',
      },
    ),
    rule(
      'workflows-are-sandboxed',
      'Workflow code is bundled: only rules and the workflow part of the SDK.',
      {
        path: '^workflows/',
        pathNot: SPEC,
      },
      { pathNot: ['^domain/', '^workflows/', '^node_modules/@temporalio/(workflow|common)/'] },
    ),
    rule(
      'activities-implement-ports',
      'Activities know rules, contracts and the stores of the platform.',
      { path: '^activities/', pathNot: SPEC },
      {
        path: '^(workflows|src)/',
        pathNot: ['(/|\\.)(contract|ports)\\.ts$', '^src/platform/'],
      },
    ),
    rule(
      'modules-keep-their-inside',
      'From another module only its *.module.ts or its public *.port.ts / *.service.ts.',
      {
        path: '^src/modules/([^/]+)/',
        pathNot: SPEC,
      },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '\\.(module|port|service|dto)\\.ts$'] },
    ),
    rule(
      'platform-knows-no-module',
      'The platform serves modules, not the other way round.',
      { path: '^src/platform/', pathNot: SPEC },
      {
        path: '^src/(modules|demo|cli)/',
      },
    ),
    rule(
      'tests-stay-outside',
      'Nothing that runs imports tests, benchmarks or scripts.',
      {
        path: '^(domain|workflows|activities|src|migrations)/',
        pathNot: SPEC,
      },
      { path: '^(test|bench|scripts)/' },
    ),
    rule('no-unresolved', 'Every import must be found.', {}, { couldNotResolve: true }),
    rule(
      'no-development-packages',
      'What runs in production is a dependency, not a development one.',
      {
        path: '^(domain|workflows|activities|src|migrations)/',
        pathNot: SPEC,
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'types', 'default'],
    },
  },
};
