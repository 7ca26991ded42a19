package com.brandautomator.sandbox.publishing;

import java.time.Instant;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.pages.NodeReader;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

/**
 * Reads a container, which tells its state but never which medium it became.
 */
@SandboxPart
class ContainerReader implements NodeReader {

	private final Containers containers;

	private final Accounts accounts;

	private final SandboxClock clock;

	private final Settings settings;

	ContainerReader(Containers containers, Accounts accounts, SandboxClock clock, Settings settings) {
		this.containers = containers;
		this.accounts = accounts;
		this.clock = clock;
		this.settings = settings;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.CONTAINER;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		Container container = this.containers.find(id)
			.filter((it) -> this.accounts.sees(viewer, it.accountId()))
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
		Instant now = this.clock.now();
		ContainerState state = container.state(now);
		return new GraphNode("ShadowIGMediaBuilder", "id").with("id", id)
			.with("status_code", state.name())
			.with("status", container.status(now))
			.with("video_status", VideoStatus.of(container, state, this.settings.flag(Setting.BYTES_WITH_ONE_R)))
			.with("copyright_check_status", VideoStatus.copyrightCheck(container, state));
	}

}
