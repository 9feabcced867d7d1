/** What the page may load and do: nothing beyond this server (reliability-security T11). */
export const docsPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const docsPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>OpenWhisk REST API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="swagger-ui-bundle.js"></script>
<script src="start.js"></script>
</body>
</html>
`

/** Shows the document that the address names, if it is one of ours: a link must not show somebody else's API here. */
export const docsStart = `const documents = ['/api-docs', '/api/v1/api-docs', '/api/v1/openapi.json']
const asked = new URLSearchParams(location.search).get('url')
SwaggerUIBundle({
  url: documents.includes(asked) ? asked : '/api/v1/api-docs',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
})
`
