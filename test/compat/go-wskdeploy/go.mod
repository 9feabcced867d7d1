module go-wskdeploy

go 1.16

require github.com/apache/openwhisk-wskdeploy v0.0.0-20221221215944-0e9b45ff5ff3
