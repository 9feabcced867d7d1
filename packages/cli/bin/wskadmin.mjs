#!/usr/bin/env node
// Runs on old Nodes up to the version check: nothing newer than Node 14 may stand in this file.
import { start } from './start.mjs'

start('wskadmin.js')
