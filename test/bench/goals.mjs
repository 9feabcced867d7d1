// What each row has to reach (`must`) and what we aim at, as ratios candidate / bar; `less` says that
// smaller is better. G19 is a difference in MB, G29's idle CPU a share of one core.
const less = (must, aim) => ({ must, aim, less: true })
const more = (must, aim) => ({ must, aim, less: false })

export const goals = {
  G1: { ...more(0.5, 0.75), text: 'warm blocking invokes per second, 32 at a time' },
  G2: { ...more(0.55, 1), text: 'the same, eight workers that take one call at a time' },
  G3: { ...less(1.6, 1.1), text: 'latency of a warm invoke, one at a time, p50' },
  G4: { ...less(2, 1.2), text: 'p99 / p50 at 32' },
  G5: { ...less(2.2, 1.4), text: 'server CPU for each warm invoke' },
  G6: { ...more(0.5, 0.7), text: 'replies that wait for the disk (--sync) against those that do not' },
  G7: { ...less(1.8, 1.3), text: 'accepting a non-blocking invoke, p50' },
  G8: { ...less(1.5, 1.1), text: 'cold start of a Node.js action' },
  G9: { ...less(0.3, 0.1), text: 'cold start from a prewarmed process' },
  G11: { ...less(3.5, 0.4), text: 'cold start of a Python action' },
  'G14 empty': { ...less(4, 3), text: 'server start to ready, empty' },
  'G14 full': { ...less(6, 3.5), text: 'server start to ready, 10,000 actions and a million activations' },
  'G15 server': { ...less(2.2, 1.6), text: 'idle memory of the server' },
  'G15 worker': { ...less(1.5, 1.15), text: 'private memory of an idle warm worker' },
  G16: { ...more(0.15, 0.35), text: 'durable activation records with all indexes' },
  'G17 fits': { ...more(0.85, 0.95), text: 'a hundred actions in turn, all fit the pool' },
  'G17 half': { ...more(0.1, 0.25), text: 'a hundred actions in turn, half fit the pool' },
  'G18 invoke': { ...less(1.2, 1.05), text: 'invoke p50 with a long past' },
  'G18 get': { ...less(1.5, 1.1), text: 'get p50 with a long past' },
  'G18 list': { ...less(1.5, 1.2), text: 'list of 200 p50 with a long past' },
  'G19 extra MB': { ...less(60, 25), text: 'idle memory that a long past adds, MB' },
  G23: { ...more(0.8, 0.9), text: 'one log line for each activation against logs off' },
  G24: { ...more(0.8, 2), text: 'parameters of 1 MB, 8 at a time' },
  'G25 property get': { ...less(3, 1.6), text: 'wsk property get --auth' },
  'G25 help': { ...less(3, 1.6), text: 'wsk --help' },
  'G25 command help': { ...less(3, 1.6), text: 'wsk action invoke --help' },
  G26: { ...less(2.5, 1.5), text: 'wsk action invoke beyond start-up' },
  'G29 memory': { ...less(1.1, 1.03), text: 'memory after a million invokes against after 50,000' },
  'G29 idle CPU': { ...less(0.01, 0.003), text: 'CPU of an idle server, share of a core' },
}
