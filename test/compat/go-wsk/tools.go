//go:build tools

package tools

import _ "github.com/sciabarracom/openwhisk-cli"
