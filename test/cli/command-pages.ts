/** What follows the words of a command, its short text, and its flags with their texts. */
interface CommandPage {
  readonly usage: string
  readonly text: string
  readonly flags?: readonly (readonly [string, string])[]
}

const parameters: readonly (readonly [string, string])[] = [
  ['-p, --param KEY VALUE', 'parameter values in KEY VALUE format'],
  ['-P, --param-file FILE', 'FILE containing parameter values in JSON format'],
]
const annotations: readonly (readonly [string, string])[] = [
  ['-a, --annotation KEY VALUE', 'annotation values in KEY VALUE format'],
  ['-A, --annotation-file FILE', 'FILE containing annotation values in JSON format'],
]
const both = [...annotations, ...parameters]
const nameSort: readonly [string, string] = [
  '-n, --name-sort',
  'sorts a list alphabetically by entity name; only applicable within the limit/skip returned entity block',
]
const listOf = (things: string): readonly (readonly [string, string])[] => [
  ['-s, --skip SKIP', `exclude the first SKIP number of ${things} from the result`],
  ['-l, --limit LIMIT', `only return LIMIT number of ${things} from the collection (default 30)`],
  nameSort,
]
const shared: readonly [string, string] = ['--shared SCOPE', 'package visibility SCOPE; yes = shared, no = private']
const bound = (what: string): readonly [string, string] => [
  '-s, --summary',
  `summarize ${what} details; parameters with prefix "*" are bound`,
]
const triggerParameters: readonly (readonly [string, string])[] = [
  ['-F, --feed-param KEY VALUE', 'feed parameter values in KEY VALUE format'],
  ['-T, --trigger-param KEY VALUE', 'trigger parameter values in KEY VALUE format'],
]
const last: readonly [string, string] = ['-l, --last', 'retrieves the last activation']

const saveAction: readonly (readonly [string, string])[] = [
  ...both,
  ['--native', 'treat ACTION as native action (zip file provides a compatible executable to run)'],
  ['--docker string', 'use provided docker image (a path on DockerHub) to run the action'],
  ['--copy', 'treat ACTION as the name of an existing action'],
  ['--sequence', 'treat ACTION as comma separated sequence of actions to invoke'],
  ['--kind KIND', 'the KIND of the action runtime (example: swift:default, nodejs:default)'],
  ['--main string', 'the name of the action entry point (function or fully-qualified method name when applicable)'],
  ['-t, --timeout LIMIT', 'the timeout LIMIT in milliseconds after which the action is terminated (default 60000)'],
  ['-m, --memory LIMIT', 'the maximum memory LIMIT in MB for the action (default 256)'],
  ['-l, --logsize LIMIT', 'the maximum log size LIMIT in MB for the action (default 10)'],
  ['-c, --concurrency LIMIT', 'the maximum intra-container concurrent activation LIMIT for the action (default 1)'],
  [
    '--web string',
    'treat ACTION as a web action, a raw HTTP web action, or as a standard action; yes | true = web action, raw = raw HTTP web action, no | false = standard action',
  ],
  [
    '--web-secure SECRET',
    'secure the web action. where SECRET is true, false, or any string. Only valid when the ACTION is a web action',
  ],
]

/** By the words of the command. */
export const pages: Readonly<Record<string, CommandPage>> = {
  'action create': { usage: 'ACTION_NAME ACTION', text: 'create a new action', flags: saveAction },
  'action update': {
    usage: 'ACTION_NAME [ACTION]',
    text: 'update an existing action, or create an action if it does not exist',
    flags: [
      ...saveAction,
      [
        '--del-annotation stringArray',
        'the list of annotations to be deleted from the action, e.g. --del-annotation key1 --del-annotation key2',
      ],
    ],
  },
  'action invoke': {
    usage: 'ACTION_NAME',
    text: 'invoke action',
    flags: [
      ...parameters,
      ['-b, --blocking', 'blocking invoke'],
      ['-r, --result', 'blocking invoke; show only activation result (unless there is a failure)'],
    ],
  },
  'action get': {
    usage: 'ACTION_NAME [FIELD_FILTER | --summary | --url]',
    text: 'get action',
    flags: [
      ['-s, --summary', 'summarize action details; parameters with prefix "*" are bound, "**" are bound and finalized'],
      ['-r, --url', 'get action url'],
      ['--save', 'save action code to file corresponding with action name'],
      ['--save-as string', 'file to save action code to'],
    ],
  },
  'action delete': { usage: 'ACTION_NAME', text: 'delete action' },
  'action list': {
    usage: '[ NAMESPACE | PACKAGE_NAME ]',
    text: 'list all actions in a namespace or actions contained in a package',
    flags: listOf('actions'),
  },
  'activation list': {
    usage: '[NAMESPACE or NAME]',
    text: 'list activations',
    flags: [
      ['-s, --skip SKIP', 'exclude the first SKIP number of activations from the result'],
      [
        '-l, --limit LIMIT',
        'only return LIMIT number of activations from the collection with a maximum LIMIT of 200 activations (default 30)',
      ],
      ['-f, --full', 'include full activation description'],
      [
        '--since SINCE',
        'return activations with timestamps later than SINCE; measured in milliseconds since Th, 01, Jan 1970',
      ],
      [
        '--upto UPTO',
        'return activations with timestamps earlier than UPTO; measured in milliseconds since Th, 01, Jan 1970',
      ],
    ],
  },
  'activation get': {
    usage: '(ACTIVATION_ID | --last) [FIELD_FILTER]',
    text: 'get activation',
    flags: [
      last,
      ['-s, --summary', 'summarize activation details'],
      ['-g, --logs', 'emit only the logs, stripped of time stamps and stream identifier'],
    ],
  },
  'activation logs': {
    usage: '(ACTIVATION_ID | --last)',
    text: 'get the logs of an activation',
    flags: [last, ['-r, --strip', 'strip timestamp and stream information']],
  },
  'activation result': {
    usage: '(ACTIVATION_ID | --last)',
    text: 'get the result of an activation',
    flags: [last],
  },
  'activation poll': {
    usage: '[ NAMESPACE | ACTION_NAME ]',
    text: 'poll continuously for log messages from currently running actions',
    flags: [
      ['-e, --exit SECONDS', 'stop polling after SECONDS seconds'],
      ['--since-seconds SECONDS', 'start polling for activations SECONDS seconds ago'],
      ['--since-minutes MINUTES', 'start polling for activations MINUTES minutes ago'],
      ['--since-hours HOURS', 'start polling for activations HOURS hours ago'],
      ['--since-days DAYS', 'start polling for activations DAYS days ago'],
    ],
  },
  'api create': {
    usage: '([BASE_PATH] API_PATH API_VERB ACTION] | --config-file CFG_FILE) ',
    text: 'create a new API',
    flags: [
      ['-n, --apiname string', 'Friendly name of the API; ignored when CFG_FILE is specified (default BASE_PATH)'],
      ['-c, --config-file CFG_FILE', 'CFG_FILE containing API configuration in swagger JSON format'],
      [
        '--response-type TYPE',
        'Set the web action response TYPE. Possible values are html, http, json, text, svg (default "json")',
      ],
    ],
  },
  'api get': {
    usage: 'BASE_PATH | API_NAME',
    text: 'get API details',
    flags: [
      ['-f, --full', 'display full API configuration details'],
      ['--format TYPE', 'Specify the API output TYPE, either json or yaml'],
    ],
  },
  'api delete': { usage: 'BASE_PATH | API_NAME [API_PATH [API_VERB]]', text: 'delete an API' },
  'api list': {
    usage: '[[BASE_PATH | API_NAME] [API_PATH [API_VERB]]',
    text: 'list APIs',
    flags: [
      ...listOf('actions').slice(0, 2),
      [
        '-n, --name-sort',
        'sorts a list alphabetically by order of [BASE_PATH | API_NAME], API_PATH, then API_VERB; only applicable within the limit/skip returned entity block',
      ],
      ['-f, --full', 'display full description of each API'],
    ],
  },
  list: { usage: '', text: 'list entities in the current namespace', flags: [nameSort] },
  'namespace list': { usage: '', text: 'list available namespaces' },
  'namespace get': {
    usage: '',
    text: 'get triggers, actions, and rules in the registry for namespace',
    flags: [nameSort],
  },
  'package bind': {
    usage: 'PACKAGE_NAME BOUND_PACKAGE_NAME',
    text: 'bind parameters to a package',
    flags: [...both, ['-o, --overwrite', 'overwrite bind']],
  },
  'package create': { usage: 'PACKAGE_NAME', text: 'create a new package', flags: [...both, shared] },
  'package update': {
    usage: 'PACKAGE_NAME',
    text: 'update an existing package, or create a package if it does not exist',
    flags: [...both, shared],
  },
  'package get': { usage: 'PACKAGE_NAME [FIELD_FILTER]', text: 'get package', flags: [bound('package')] },
  'package delete': { usage: 'PACKAGE_NAME', text: 'delete package' },
  'package list': { usage: '[NAMESPACE]', text: 'list all packages', flags: listOf('packages') },
  'package refresh': { usage: '[NAMESPACE]', text: 'refresh package bindings' },
  'property get': {
    usage: '',
    text: 'get property',
    flags: [
      ['--apibuild', 'whisk API build version'],
      ['--apibuildno', 'whisk API build number'],
      ['--cliversion', 'whisk CLI version'],
      ['--namespace', 'whisk namespace'],
      ['--all', 'all properties'],
      ['-o, --output string', 'Output format in std|raw (default "std")'],
    ],
  },
  'property set': { usage: '', text: 'set property', flags: [['-u, --auth KEY', 'authorization KEY']] },
  'property unset': { usage: '', text: 'unset property' },
  'rule create': { usage: 'RULE_NAME TRIGGER_NAME ACTION_NAME', text: 'create new rule' },
  'rule update': {
    usage: 'RULE_NAME TRIGGER_NAME ACTION_NAME',
    text: 'update an existing rule, or create a rule if it does not exist',
  },
  'rule enable': { usage: 'RULE_NAME', text: 'enable rule' },
  'rule disable': { usage: 'RULE_NAME', text: 'disable rule' },
  'rule status': { usage: 'RULE_NAME', text: 'get rule status' },
  'rule get': {
    usage: 'RULE_NAME [FIELD_FILTER]',
    text: 'get rule',
    flags: [['-s, --summary', 'summarize rule details']],
  },
  'rule delete': {
    usage: 'RULE_NAME',
    text: 'delete rule',
    flags: [['--disable', 'automatically disable rule before deleting it']],
  },
  'rule list': { usage: '[NAMESPACE]', text: 'list all rules', flags: listOf('rules') },
  'trigger create': {
    usage: 'TRIGGER_NAME',
    text: 'create new trigger',
    flags: [...both, ...triggerParameters, ['-f, --feed ACTION_NAME', 'trigger feed ACTION_NAME']],
  },
  'trigger update': {
    usage: 'TRIGGER_NAME',
    text: 'update an existing an trigger, or create a trigger if it does not exist',
    flags: [...both, ...triggerParameters],
  },
  'trigger get': { usage: 'TRIGGER_NAME [FIELD_FILTER]', text: 'get trigger', flags: [bound('trigger')] },
  'trigger delete': { usage: 'TRIGGER_NAME', text: 'delete trigger' },
  'trigger list': { usage: '[NAMESPACE]', text: 'list all triggers', flags: listOf('triggers') },
  'trigger fire': { usage: 'TRIGGER_NAME [PAYLOAD]', text: 'fire trigger event', flags: parameters },
}

/** Flags that every command takes. */
export const globals: readonly (readonly [string, string])[] = [
  ['--apihost HOST', 'whisk API HOST'],
  ['--apiversion VERSION', 'whisk API VERSION'],
  ['-u, --auth KEY', 'authorization KEY'],
  ['--cert string', 'client cert'],
  ['--key string', 'client key'],
  ['-d, --debug', 'debug level output'],
  ['-v, --verbose', 'verbose output'],
  ['-i, --insecure', 'bypass certificate checking'],
]
