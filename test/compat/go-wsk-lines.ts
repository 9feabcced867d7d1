import { zipOf } from './zip.js'

/** In the working directory of both. */
export const files: Readonly<Record<string, string | Buffer>> = {
  'hello.js': 'function main(args) { return { greeting: `Hello ${args.name || "world"}` } }\n',
  'logs.js': 'function main(args) { console.log("line1"); console.error("line2"); return args }\n',
  'fail.js': 'function main() { return { error: "boom" } }\n',
  'hello.py': 'def main(args):\n    return {"py": args.get("name", "x")}\n',
  'syntax.js': 'function main( {\n',
  'params.json': '{"name":"file","n":[1,2]}',
  'bad.json': '{"a":',
  'index.zip': zipOf({ 'index.js': 'exports.main = () => ({ zip: true })' }),
  'text.zip': 'no archive',
}

/**
 * Command lines by group, each without anything that the Go `wsk` prints in an order of its own: it keeps parameters, and verbs
 * of an API, in maps.
 */
export const groups: Readonly<Record<string, string>> = {
  property: `
    property get
    property get --all
    property get --auth
    property get --apihost --output raw
    property get --output bogus
    property set
    property set --apiversion v1
    property unset --apiversion
    property unset
    namespace list
    namespace get
    list
    list /nope`,
  action: `
    action create hello hello.js
    action create hello hello.js
    action create py hello.py
    action create nothing
    action create noext hello
    action create logs logs.js -p b {"x":[1,2.50]} -a note yes
    action create fail fail.js
    action create syntax syntax.js
    action create docker --docker some/image
    action create native hello.js --native
    action create limited hello.js -t 1000 -m 128 -l 1 -c 1
    action create badlimit hello.js -t 1
    action create badlimit hello.js -t abc
    action create badkind hello.js --kind nope:1
    action create zip index.zip
    action create zip index.zip --kind nodejs:default
    action create text text.zip --kind nodejs:20
    action create web hello.js --web true
    action create web2 hello.js --web maybe
    action create secure hello.js --web true --web-secure secret
    action create both --sequence hello,logs
    action create none --sequence hello,none
    action create copy --copy hello
    action create params hello.js -P params.json
    action create params2 hello.js -P nofile.json
    action create none/inside hello.js
    action create /other/hello hello.js
    action create
    action update hello -p place earth
    action update hello --web raw
    action update logs --del-annotation note
    action get hello
    action get logs
    action get both
    action get web --url
    action get none
    action get hello name
    action get hello exec
    action get logs --summary
    action get hello --save
    action get hello --save
    action get both --save
    action invoke hello
    action invoke hello -r -p name Bob
    action invoke hello -b
    action invoke hello -r -P params.json
    action invoke fail -r
    action invoke fail -b
    action invoke syntax -r
    action invoke py -r
    action invoke zip -r
    action invoke text -r
    action invoke both -r
    action invoke none
    action invoke
    action list
    action list -n
    action list --limit 2 --skip 1
    action list --limit 1000
    action list /guest
    action list none
    action delete text
    action delete text
    action delete`,
  package: `
    package create pkg
    package create pkg
    package create shared --shared yes -p a 1 -a description says
    package update pkg -p k v
    package get pkg
    package get shared parameters
    package get none
    action create shared/hello hello.js -a description greets
    package get shared --summary
    action get shared/hello --summary
    action list shared
    package bind shared bound -p b 2
    package bind none bound2
    package get bound
    action invoke bound/hello -r -p name B
    package list
    package list /nope
    package refresh
    package delete shared
    package delete bound
    package delete none`,
  triggers: `
    trigger create t
    trigger create t
    trigger create tp -p a 1 -a n m
    trigger get tp
    trigger get tp --summary
    trigger get none
    trigger fire none
    rule create r t hello
    rule create r t hello
    rule create r2 t none
    rule create r3 none hello
    rule create
    rule get r
    rule get r --summary
    rule status r
    rule disable r
    rule status r
    rule enable r
    rule enable none
    rule list
    trigger list -n
    trigger get t
    trigger fire t -p x 1
    action create feed logs.js -a feed true
    trigger create fed --feed none
    trigger create fed --feed feed -F p 1 -T q 2
    trigger get fed
    trigger update fed -F p 2
    trigger delete fed
    trigger delete t
    rule delete r
    rule delete r --disable
    rule delete none
    list
    namespace get`,
  activation: `
    action invoke logs -r -p k v
    activation get --last
    activation list logs --limit 1
    activation get @ID
    activation get @ID response
    activation get @ID --summary
    activation get none
    activation get 00000000000000000000000000000000
    activation get
    activation logs --last
    activation logs @ID --strip
    activation logs
    activation result --last
    activation result @ID
    activation list --limit 1
    activation list logs --full --limit 1
    activation list none
    activation list --limit 201
    activation list --since abc
    activation poll none --exit 1`,
  api: `
    action create page hello.js --web true
    api create /base /path get page --response-type http
    api create /base /path2 post page -n name
    api create /base path get page
    api create base2 /path get page
    api create /base /path/{id} get page
    api create /base /p get none
    api create /base /p get fail
    api create
    api create /base /p get a//b
    api create /base /p get /ns
    api create p get page
    api create -c none.json
    api create -c .
    api create /named /path/{id}/{id} put page --response-type http -n Named
    api create Named /a{x} delete page
    api list /base /path
    api list Named /a{x} --full
    api list Named /path/{id}/{id} put --full
    api list none
    api list /base path
    api list a b c d
    api get Named
    api get Named --full
    api get Named --format YAML
    api get Named --format xml
    api get /none
    api get
    api delete Named /a{x} delete
    api delete Named a
    api delete Named /none
    api delete Named
    api delete /base /path2 post
    api delete /base /path2 post
    api delete /base
    api delete /base
    api delete`,
  connection: `
    action list --auth bad
    action list --auth 00000000-0000-0000-0000-000000000000:x
    property unset --auth
    action list
    property unset --apihost
    action list
    action list --foo
    action list -x
    action list --limit
    bogus`,
}
