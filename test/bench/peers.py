"""Times one peer on one file: peers.py PEER FILE SUPPORT [MOST]. Prints JSON: seconds (of processor, for the algorithm without reading; the median of up to three runs) and the count and hash of what it found."""
import hashlib, json, sys, time, collections

peer, file, support = sys.argv[1], sys.argv[2], int(sys.argv[3])


def rows():
    with open(file) as lines:
        return [[int(item) for item in line.split()] for line in lines]


def told(seconds, found):
    """Hash over the sorted lines `items: support`, as test/bench/bench.ts writes them."""
    lines = sorted(found)
    print(json.dumps({"seconds": seconds, "count": len(lines), "hash": hashlib.sha256("\n".join(lines).encode()).hexdigest()}))


def timed(work):
    """Runs up to three times, no more once ten seconds are spent: the median and the last result, as test/bench/bench.ts does."""
    spent = []
    while len(spent) < 3 and sum(spent) < 10:
        start = time.process_time()
        result = work()
        spent.append(time.process_time() - start)
    return sorted(spent)[(len(spent) - 1) // 2], result


def sets(pairs):
    return [" ".join(map(str, sorted(items))) + ": " + str(int(n)) for items, n in pairs]


if peer.startswith("pyfim"):
    import fim
    data = rows()
    algorithm, target = {"pyfim-closed": (fim.fpgrowth, "c"), "pyfim-closed-eclat": (fim.eclat, "c"), "pyfim-frequent": (fim.eclat, "s")}[peer]
    seconds, result = timed(lambda: algorithm(data, target=target, supp=-support, zmin=1))
    told(seconds, sets(result))
elif peer == "mlxtend":
    import numpy, pandas
    from mlxtend.frequent_patterns import fpgrowth
    data = rows()
    table = numpy.zeros((len(data), 1 + max(max(row) for row in data if row)), dtype=bool)
    for at, row in enumerate(data):
        table[at, row] = True
    frame = pandas.DataFrame(table)
    seconds, result = timed(lambda: fpgrowth(frame, min_support=(support - 0.5) / len(data)))
    told(seconds, sets((items, round(share * len(data))) for share, items in zip(result["support"], result["itemsets"])))
elif peer == "networkx":
    # Every connected choice of up to MOST arrows of each graph, told apart by isomorphism within a hash: the plain way with the library.
    import networkx
    from networkx.algorithms.isomorphism import MultiDiGraphMatcher, categorical_node_match, categorical_multiedge_match
    most = int(sys.argv[4])
    graphs = []
    for line in open(file):
        labels, arrows = json.loads(line)
        graph = networkx.MultiDiGraph()
        for node, label in enumerate(labels):
            graph.add_node(node, label=label)
        for at, (source, kind, target) in enumerate(arrows):
            graph.add_edge(source, target, key=at, type=kind)
        graphs.append(graph)
    start = time.process_time()
    classes = collections.defaultdict(list)
    same_node, same_edge = categorical_node_match("label", None), categorical_multiedge_match("type", None)
    for number, graph in enumerate(graphs):
        edges = list(graph.edges(keys=True))
        grown = {frozenset([edge]) for edge in edges}
        chosen = set(grown)
        for _ in range(most - 1):
            wider = set()
            for choice in grown:
                nodes = {node for edge in choice for node in edge[:2]}
                wider.update(choice | {edge} for edge in edges if edge not in choice and (edge[0] in nodes or edge[1] in nodes))
            grown = wider
            chosen |= grown
        for choice in chosen:
            part = graph.edge_subgraph(choice)
            names = part.nodes(data="label")
            label = dict(names)
            key = (tuple(sorted(label.values())), tuple(sorted((label[s], d, label[t]) for s, t, d in part.edges(data="type"))))
            for known in classes[key]:
                if MultiDiGraphMatcher(known[0], part, same_node, same_edge).is_isomorphic():
                    known[1].add(number)
                    break
            else:
                classes[key].append((part, {number}))
    found = [(len(part.edges), len(holders), key) for key, members in classes.items() for part, holders in members if len(holders) >= support]
    seconds = time.process_time() - start
    told(seconds, [f"{arrows} {holders} {json.dumps(key, separators=(',', ':'))}" for arrows, holders, key in found])
elif peer == "gspan":
    # gspan-mining reads simple undirected graphs from a file of its own kind; it still calls a method of DataFrame that pandas has taken out, hence the report below.
    import contextlib, io
    from gspan_mining.gspan import gSpan
    most = int(sys.argv[4])
    with open(file) as lines, open(file + ".gspan", "w") as out:
        for number, line in enumerate(lines):
            labels, arrows = json.loads(line)
            out.write(f"t # {number}\n")
            out.writelines(f"v {node} {label}\n" for node, label in enumerate(labels))
            out.writelines(f"e {source} {target} {kind}\n" for source, kind, target in arrows)
        out.write("t # -1\n")
    found = []
    miner = gSpan(database_file_name=file + ".gspan", min_support=support, min_num_vertices=2, max_num_vertices=most, is_undirected=True)
    miner._report = lambda _projected: found.append(([(edge.frm, edge.to, *edge.vevlb) for edge in miner._DFScode], miner._support))
    with contextlib.redirect_stdout(io.StringIO()):
        start = time.process_time()
        miner.run()
        seconds = time.process_time() - start
    lines = []
    for edges, count in found:
        label = {}
        for source, target, first, _, second in edges:
            label.update({node: int(name) for node, name in ((source, first), (target, second)) if name != -1})
        triples = sorted((*sorted((label[s], label[t])), int(kind)) for s, t, _, kind, _ in edges)
        shape = [sorted(label.values()), [[low, kind, high] for low, high, kind in triples]]
        shape[1].sort()
        lines.append(f"{len(edges)} {count} {json.dumps(shape, separators=(',', ':'))}")
    told(seconds, lines)
else:
    sys.exit(f"no peer is called {peer}")
