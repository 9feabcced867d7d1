module go-wsk

go 1.16

require github.com/sciabarracom/openwhisk-cli v1.2.1
