# Runs Node.js with a heap that fits into the memory of this container. V8 has to know before it starts, or it lets the
# heap grow past the limit; buffers and Node.js itself need the rest.
for file in /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes; do
  bytes=
  { read -r bytes <"$file"; } 2>/dev/null && break
done
heap=
case "$bytes" in
'' | *[!0-9]*) ;;
*)
  megabytes=$((bytes / 1048576))
  most=$((megabytes - 64))
  [ "$most" -ge $((megabytes / 2)) ] || most=$((megabytes / 2))
  # Where there is no limit the kernel says more than any machine has.
  [ "$megabytes" -ge 1048576 ] || heap=--max-old-space-size=$most
  ;;
esac

# Not `exec`: the kernel keeps the first process of a container from signals, those of the action to itself too.
node $heap --disable-warning=ExperimentalWarning /runtime/entry.cjs
exit $?
